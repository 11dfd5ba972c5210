import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPrivate } from '../../../../src/guard/find-private.ts';
import type { Code, Finding } from '../../../../src/rules/findings.ts';
import { named } from '../../../../src/rules/code.ts';
import { list } from '../../../../src/rules/names.ts';
import { told } from '../../../../src/report/answer.ts';
import { codes, words } from '../../../../src/rules/registry.ts';
import { letters, likelyLetter, offeredLetters, type LetterKind } from '../../../../src/support/letters/letters.ts';
import {
  letterItems,
  noExample,
  noSender,
  type Material,
  type Sender,
} from '../../../../src/support/letters/material.ts';
import { examplesOf, pointsOf } from '../../../../src/support/letters/points.ts';
import { mail } from '../../../../src/support/letters/mail.ts';
import { finding, report as reportWith, samples } from '../../report/samples.ts';

const sender: Sender = {
  district: 'Sample County',
  districtNumber: '123',
  school: 'Sample County High',
  schoolNumber: '010',
  side: 'high',
  otherSchool: 'Sample ATC',
  otherSchoolNumber: '901',
  name: 'Karen Fields',
  email: 'kfields@sample.kyschools.us',
  phone: '606-555-0192',
};
const nothing: Material = {
  sender: noSender,
  technicalExported: '',
  highExported: '',
  story: '',
  asks: [],
  withSsids: false,
  pictures: [],
  examples: [],
  answers: {},
};
const kinds = Object.keys(letters) as LetterKind[];
const write = (kind: LetterKind, given: Partial<Material>) => letters[kind].write({ ...nothing, ...given });
const whole = (kind: LetterKind, given: Partial<Material>) => {
  const { subject, body } = write(kind, given);
  return `${letters[kind].address}\n${subject}\n${body}`;
};

function reportOf(findings: Finding[]) {
  const report = reportWith({ findings });
  return { ...report, answer: told(report).join(' '), words };
}
/** The items that a request can speak of, without these, as a sentence lists them. */
const allBut = (...left: string[]) => list(letterItems.filter((item) => !left.includes(item)));
const place = { course: '480123401', section: '2', term: 'T1', task: 'CTE Term Grade' } as const;
const missing = (student: number, at: { section?: string } = {}) =>
  finding('2b-missing', {
    data: { ...place, ...at, ssid: String(1900000000 + student), value: '92', postedOn: '2026-10-07' },
  });

describe('the request to KTS Support', () => {
  const report = reportOf([
    samples['4b-two-active'],
    missing(1),
    missing(3, { section: '3' }),
    samples['2b-different'],
  ]);
  const text = whole('support', {
    sender,
    report,
    technicalExported: '2026-10-13',
    highExported: '2026-10-14',
    pictures: ['a.png', 'b.png'],
  });

  test.each([
    ['its address', 'ktssupport@education.ky.gov'],
    ['a subject with the course and the numbers', 'course 480123401 (school 010, district 123)'],
    [
      'the schools and the district with numbers',
      'High school: Sample County High (school 010); District: Sample County (district 123); Technical school: Sample ATC (school 901)',
    ],
    ['the contact', 'Karen Fields, kfields@sample.kyschools.us, 606-555-0192'],
    ['the days of the exports', 'Exports of: technical school October 13, 2026; high school October 14, 2026.'],
    [
      'a count by place, and of the rest',
      '   Course 480123401, section 2, T1, CTE Term Grade: 1 grade; and 1 more place\n',
    ],
    [
      'an example',
      '1. Course 480123401, section 2, T1, CTE Term Grade: posted on October 7, 2026, not at the high school',
    ],
    ['an example of two values', '88 at the technical school, 82 at the high school'],
    [
      'items by number, in one line',
      `Items of the guide, as checked: something is wrong in 2b and 4b. Not checked: ${allBut('2b', '4b')}.`,
    ],
    ['the pictures', 'Screenshots with this message: a.png and b.png'],
  ])('holds %s', (_, words) => expect(text).toContain(words));

  test('says no export day that is not filled in, whatever the check says', () => {
    expect(whole('support', { sender, report })).not.toContain('Exports of');
    expect(whole('support', { sender, report, technicalExported: '2026-10-13' })).toMatch(
      /Exports of: technical school October 13, 2026\.$/m,
    );
    expect(whole('other-school', { sender, report })).not.toContain('EXPORTS');
  });

  test('begins with what is urgent', () => {
    const order = [
      '1. Posted grades are missing',
      '2. The high school has a different grade',
      'Also: More than one active',
    ];
    const at = order.map((words) => text.indexOf(words));
    expect(at.every((each) => each > 0)).toBe(true);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  test('says where, with the mask', () => {
    const said = whole('support', { report: reportOf([samples['4b-two-active']]) });
    expect(said).toContain('Active Mask: T1 and T2');
  });

  test('names problems only, and what a person must look at in the line of what was checked', () => {
    const said = whole('support', { report: reportOf([samples['2b-missing'], samples['4c-dates-differ']]) });
    expect(said).not.toContain('2. ');
    expect(said).toMatch(/Items of the guide, as checked: something is wrong in 2b; not sure about 4c\./);
  });

  test('says what was not checked, and does not call it in order', () => {
    const fine = { ...reportOf([]), passed: [{ code: '4b-two-active' as const, count: 12 }] };
    expect(whole('support', { report: fine })).toContain(
      `Items of the guide, as checked: nothing wrong found so far in 4b. Not checked: ${allBut('4b')}.`,
    );
    expect(whole('support', { report: { ...fine, complete: false } })).toContain(
      'Not all of the files could be compared.',
    );
  });

  test('takes what a person answered, and the worse of two results', () => {
    const answers = { '3': { result: 'passed' }, '4b': { result: 'passed' } } as const;
    expect(whole('support', { report, answers })).toContain(
      'Items of the guide, as checked: something is wrong in 2b and 4b; nothing wrong found so far in 3.',
    );
    const byHand = { '2b': { result: 'problem', says: 'Has it arrived? No, it is not there.' } } as const;
    expect(whole('support', { answers: byHand })).toContain('1. Has it arrived? No, it is not there. (guide 2b)');
  });

  test('claims no check where none was made', () => {
    const said = whole('support', { sender, story: 'Nothing arrives.' });
    expect(said).not.toMatch(/checked/i);
    expect(said).toContain('WHAT IS WRONG\nNothing arrives.');
  });

  const schools = [
    'North High',
    'South High',
    'East Carter High',
    'West Carter High',
    'Fleming High',
    'Lewis High',
    'Bath High',
  ];
  const large = reportOf(
    schools.flatMap((school, at) => [
      ...Array.from({ length: 300 }, (_, student) => ({
        ...missing(1000 * at + student, { section: `${at * 9 + (student % 9)}` }),
        school,
      })),
      ...(
        [
          '2b-different',
          '4a-duplicate-task',
          '4b-two-active',
          '4d-high-school-grade-calc',
          '4e-minimum-percent',
          '4f-task-missing',
        ] as const
      ).map((code) => ({ ...samples[code], school })),
    ]),
  );
  const long: Sender = { ...sender, school: 'Southeastern Montgomery County High School', otherSchool: 'Montgomery County Area Technology Center', district: 'Montgomery County', email: 'elizabeth.montgomery@montgomery.kyschools.us' }; // prettier-ignore
  const story = 'Since Monday no CTE Term Grade of our seven high schools has arrived. On Friday, all was well.';
  test.each([
    ['a small result', { report }],
    ['every kind of problem', { report: reportOf(Object.values(samples)) }],
    ['seven schools', { report: large }],
    [
      'seven schools, long names, a story, and pictures',
      { report: large, sender: long, story, pictures: ['screenshot-cleaned.png', 'screenshot-cleaned-2.png'] },
    ],
    [
      'nothing but what was answered',
      {
        answers: Object.fromEntries(
          letterItems.map((item) => [
            item,
            {
              result: 'problem',
              says: 'Masks at the high school (2b.ii): No: more than one, none, or the wrong term.',
            },
          ]),
        ),
      },
    ],
  ])('with three examples is at most 20 lines and fits into a mail program: %s', (_, given: Partial<Material>) => {
    const all: Partial<Material> = { sender, technicalExported: '2026-10-13', withSsids: true, ...given };
    const examples = all.report ? [] : [1, 2, 3].map((at) => ({ ...place, ssid: `190000000${at}`, says: 'not there' }));
    const { subject, body } = write('support', { examples, ...all });
    expect(body.split('\n').length).toBeLessThanOrEqual(20);
    const { href, isShortened } = mail({ address: letters.support.address, subject, body });
    expect([isShortened, href.length < 1900]).toEqual([false, true]);
    expect(body.match(/^\d\. .*SSID \d{10}/gm)).toHaveLength(3);
    expect(body).toContain('WHAT IS WRONG\n');
    expect(body).toContain('Items of the guide, as checked: ');
    expect(body).toContain(all.sender!.school);
  });

  test('has nothing of its own that the guard marks', () => {
    const own = [sender.name, sender.email, sender.phone];
    const all = reportOf(Object.values(samples));
    for (const kind of kinds)
      expect(findPrivate(whole(kind, { sender, report: all, withSsids: true }), { asOf: '2026-10-14', own })).toEqual(
        [],
      );
  });
});

describe('examples', () => {
  test('are three at most, of different places first', () => {
    const many = Array.from({ length: 20 }, (_, at) => missing(at)).concat(
      Array.from({ length: 3 }, (_, at) => missing(100 + at, { section: `${at + 5}` })),
    );
    expect(examplesOf(reportOf(many)).map(({ section }) => section)).toEqual(['2', '5', '6']);
  });
  test('typed by hand come first, and count', () => {
    const examples = Array.from({ length: 7 }, (_, at) => ({ ...noExample, course: `48000000${at}` }));
    const text = whole('support', { examples, report: reportOf([missing(1)]) });
    expect(text).toContain('3. Course 480000002');
    expect(text).not.toContain('480000003');
    expect(text).not.toContain('4. ');
  });
  test('that are empty are not written', () => {
    expect(whole('support', { examples: [{ ...noExample }] })).not.toContain('EXAMPLES');
  });
});

test('letters that would say nothing are not offered', () => {
  const offered = (codes: Code[], side: 'high' | 'technical' = 'high') =>
    offeredLetters({ report: reportOf(codes.map((code) => samples[code])), side });
  expect(offeredLetters({ side: 'high' })).toEqual(kinds);
  expect(offered([])).toEqual(['support']);
  expect(offered(['4f-task-missing'])).toEqual(['support', 'administrator']);
  expect(offered(['2a-not-posted'])).toEqual(['support', 'other-school']);
  expect(offered(['2a-not-posted'], 'technical')).toEqual(['support']);
  expect(offered(['4a-duplicate-task'])).toContain('duplicate-task');
  expect(offeredLetters({ side: 'high', first: 'other-school' })).toEqual(['support', 'other-school']);
});

describe('the other letters', () => {
  test('a duplicate grading task goes to KTS Support at once, and nothing is deleted', () => {
    const report = reportOf([samples['4a-duplicate-task'], missing(1)]);
    expect(likelyLetter(report)).toBe('duplicate-task');
    const text = whole('duplicate-task', { sender, report });
    expect(text).toContain('ktssupport@education.ky.gov');
    expect(text).toContain('Until then we delete nothing');
    expect(text).toContain('Course 480123401, CTE Term Grade: 2 grading tasks');
    expect(text).not.toContain('missing');
    expect(likelyLetter(reportOf([missing(1)]))).toBe('support');
    expect(likelyLetter(reportOf([]))).toBe('support');
  });
  test('the other school reads only what it can act on', () => {
    const report = reportOf([samples['2a-not-posted'], samples['4d-high-school-grade-calc']]);
    expect(whole('other-school', { report, sender })).toContain('Grades are not posted yet');
    expect(whole('other-school', { report, sender })).not.toContain('Grade Calc');
    const atTechnical = { report, sender: { ...sender, side: 'technical' as const } };
    expect(whole('other-school', atTechnical)).not.toContain('1. Grades are not posted yet');
    expect(whole('other-school', atTechnical)).toContain('Grade Calc Options are set up at the high school');
  });
  test('the administrator reads of score groups and templates, and of 1b where it was said', () => {
    const report = reportOf([samples['4e-minimum-percent'], samples['4f-task-missing'], missing(1)]);
    const text = whole('administrator', { report, sender });
    expect(text).toContain('HS Numeric, missing 59.5 and 69.5, extra 60: 2 values');
    expect(text).toContain('Report Card, CTE Final Grade');
    expect(text).not.toContain('Posted grades are missing');
    expect(text).not.toContain('Data Exchange User Group');
    expect(whole('administrator', { answers: { noAlerts: true } })).toContain('Data Exchange User Group document');
  });
  test('written without files, claim no comparison, and name what is asked for and where', () => {
    const examples = [
      { ...noExample, course: '480123401', term: 'T1', ssid: '1900000001' },
      { ...noExample, course: '480123401', term: 'T1', ssid: '1900000002' },
    ];
    const given = { sender, examples, asks: ['Post the grades.'], story: 'Not posted.', withSsids: true };
    const school = whole('other-school', given);
    expect(school).not.toContain('We compared');
    expect(school).toContain('please check, course 480123401');
    expect(school).toContain('WHAT WE SEE\nNot posted.\n\nWHERE\nCourse 480123401, T1\n\n');
    expect(school).toContain('WHAT CAN BE DONE AT YOUR SCHOOL\n- Post the grades.\n');
    const administrator = whole('administrator', given);
    expect(administrator).toContain('WHERE\nCourse 480123401, T1\n\nWHAT CAN BE DONE\n- Post the grades.\n');
    for (const text of [school, administrator]) expect(text).not.toContain('190000000');
  });
  test('say nothing about matching that only the person at the page can do', () => {
    for (const kind of kinds) {
      expect(whole(kind, { report: reportOf([samples['2b-terms-unmatched']]) })).not.toContain('--term-map');
    }
  });
});

test('many places are drawn together', () => {
  const [point] = pointsOf(reportOf(Array.from({ length: 40 }, (_, at) => missing(at, { section: `${at + 10}` }))));
  expect(point?.places).toHaveLength(13);
  expect(point?.places.at(-1)).toBe('28 more places');
  expect(point?.counted).toBe('40 grades');
});

describe('whatever was found', () => {
  const canary = 'Canarywing';
  const ssid = fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map(String);
  const found = fc
    .record({
      code: fc.constantFrom(...(Object.keys(codes) as Code[])),
      ssid,
      ssids: fc.array(ssid, { minLength: 1, maxLength: 9 }),
    })
    .map(({ code, ssid: one, ssids }): Finding => {
      const sample = samples[code];
      const secret = { value: canary, header: canary, headers: [canary], reason: canary, field: canary, as: canary };
      return {
        ...sample,
        where: [{ file: `${canary}.csv`, rows: [3], column: canary }],
        data: { ...sample.data, ...secret, ssid: one, ssids },
      } as unknown as Finding;
    });

  test('no letter holds an SSID that was not ticked, a file name, or a value of a column that is not named', () => {
    fc.assert(
      fc.property(fc.array(found, { maxLength: 30 }), fc.boolean(), (findings, withSsids) => {
        const report = reportOf(findings);
        const ids = findings.map(named).flatMap(({ ssid: one, ssids }) => [one!, ...ssids!]);
        for (const kind of kinds) {
          const text = whole(kind, { report, sender, withSsids });
          expect(text).not.toContain(canary);
          const held = ids.filter((id) => text.includes(id));
          if (!withSsids || kind !== 'support') expect(held).toEqual([]);
          expect(new Set(held).size).toBeLessThanOrEqual(3);
          expect(write(kind, { report, sender, withSsids }).subject).not.toMatch(/\d{10}/);
        }
      }),
    );
  });
  test('SSIDs that were ticked are there', () => {
    const text = whole('support', { report: reportOf([missing(7)]), withSsids: true });
    expect(text).toContain('SSID 1900000007');
  });
});

test('a course that is typed with a space behind it is the same course', () => {
  const report = reportOf([finding('4a-duplicate-task', { data: { course: '480123401', task: 'CTE Term Grade' } })]);
  const examples = [
    { ...noExample, course: '480123401 ' },
    { ...noExample, course: ' ' },
  ];
  const { subject, body } = write('duplicate-task', { report, examples });
  expect(subject).toBe('KTS: the same CTE grading task more than once, course 480123401');
  expect(body).toContain('480123401');
  expect(write('duplicate-task', { examples }).body).toContain('Course 480123401\n');
});
