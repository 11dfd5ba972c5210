/** A district administrator hands in the set-up files of four schools, without any grades: what is asked, and what is then said. */
import { expect, test } from 'vitest';
import { checkOn, readOnto, sortOn, type Desk, type DeskFile } from '../../../src/desk.ts';
import { sourceOfBytes } from '../../../src/intake/formats/source-of-bytes.ts';
import { atOnce } from '../../../src/intake/pauses.ts';
import { answer } from '../../../src/report/answer.ts';
import { makeReport } from '../../../src/report/make-report.ts';

const asOf = '2026-10-14';
const never = () => undefined;
const terms = (end: string) => `Term,Start Date,End Date\nT1,08/12/2026,${end}\nT2,10/12/2026,12/18/2026\n`;
const masks = (active: string) =>
  `Course Number,Section Number,Grading Task,Term Mask,Active Mask\n480123401,1,CTE Term Grade,"T1,T2","${active}"\n`;
const scores = (b: string) => `Score Group,Score,Minimum %,GPA Value\nKTS Grades,A,90,4\nKTS Grades,B,${b},3\n`;
const card = 'Template,Grading Task\nReport Card,CTE Term Grade\n';

/** Of each school its own files; what is wrong where is known from here. */
const schools = [
  // Files of two schools may be equal to the byte.
  { name: 'tech center', terms: terms('10/09/2026'), scores: scores('80') },
  { name: 'north', terms: terms('10/09/2026'), masks: masks('T1,T2'), card },
  { name: 'south', terms: terms('10/16/2026'), masks: masks('T2'), card },
  { name: 'east', terms: terms('10/09/2026'), masks: masks('T2'), scores: scores('83') },
];
const texts = schools.flatMap(({ name, ...files }) =>
  Object.entries(files).map(([kind, text]) => [`${name} ${kind}.csv`, text] as const),
);

function fileOf([name, text]: readonly [string, string], owners: DeskFile['owners'] = {}): DeskFile {
  const input = () => ({ source: sourceOfBytes(new TextEncoder().encode(text), name), asOf });
  return { key: name, name, folders: [], changed: '', owners, stamp: '', input };
}

/** Answers as a person does: the first file that is not sure, with the school of its name, until none is left. */
function answerAll(): { files: DeskFile[]; desk: Desk; answers: string[] } {
  const desk: Desk = new Map();
  const said = new Map<string, string>();
  for (;;) {
    const files = texts.map((text) => {
      const school = said.get(text[0]);
      return fileOf(text, school === undefined ? {} : { '': { side: 'high', school } });
    });
    atOnce(readOnto(desk, files, never));
    const { seen } = sortOn(desk, files, [], asOf);
    const open = Object.entries(seen).find(([, { parts }]) => parts.some(({ sure }) => sure === 'unsure'));
    if (!open) return { files, desk, answers: [...said.values()] };
    said.set(open[0], open[0].split(' ')[0]!);
  }
}

test('one answer a high school, none for the technical school', () => {
  expect(answerAll().answers.toSorted()).toEqual(['east', 'north', 'south']);
});

test('then it says what was checked, and each fault is at its school', () => {
  const { files, desk } = answerAll();
  const { check } = atOnce(checkOn(desk, files, { asOf, daysFromFiles: true }, never));
  const report = makeReport(check);
  const [first, checked, grades] = answer(report);
  expect(first).toMatch(/^The setup of 4 schools has \d+ problems?/);
  expect(checked).toMatch(/^Checked: .*Term Mask and Active Mask, term dates.* score groups/);
  expect(grades).toBe('No grades were compared.');
  const at = (code: string) => report.findings.filter((finding) => finding.code === code).map(({ school }) => school);
  expect(report.files.map(({ school = 'technical', kind }) => `${school} ${kind}`)).toHaveLength(texts.length);
  expect(at('file-read-as')).toEqual([]);
  expect(at('4b-two-active')).toEqual(['north']);
  expect(at('4c-dates-differ')).toEqual(['south']);
  expect(at('4e-minimum-percent')).toEqual(['east']);
});
