import { describe, expect, test } from 'vitest';
import { nothingSeen, type FileSeen, type SeenPart } from '../../../../src/sorting/seen.ts';
import {
  add, asking, dayOf, highSchools, keepWhole, nothingIn, own, partsOf, remove, rename, replace, savedIn, say, sayDay, see, unpack,
  type FileIn, type Intake,
} from '../../../../src/components/check/checker/files-in-hand.ts'; // prettier-ignore

const file = (name: string, more: Partial<FileIn> = {}): FileIn => ({
  name,
  file: new Blob([name]),
  ...more,
});
const seen = (parts: Partial<SeenPart>[], more: Partial<FileSeen> = {}): FileSeen => ({
  ...nothingSeen,
  kind: 'grades',
  rows: 10,
  terms: ['T1'],
  parts: parts.map((part) => ({ calendar: '', rows: 10, by: ['calendar'], sure: 'sure', proof: {}, ...part })),
  ...more,
});
const technical = seen([{ side: 'technical' }]);
const north = seen([{ side: 'high', school: 'North' }]);
const unknown = seen([{ sure: 'unsure', by: [] }]);

/** Files that were read and sorted. */
function sorted(found: Record<string, FileSeen>, more: Record<string, Partial<FileIn>> = {}): Intake {
  const names = Object.keys(found);
  const intake = add(
    nothingIn,
    names.map((name) => file(name, more[name])),
  );
  return see(intake, seenAs(Object.fromEntries(names.map((name, i) => [`file-${i + 1}`, found[name]!]))));
}
const seenAs = (found: Record<string, FileSeen>) => ({ seen: found, days: {} });
const keyOf = ({ files }: Intake, name: string) => files.find((each) => each.name === name)!.key;
const placesOf = (intake: Intake, name: string) =>
  partsOf(
    intake,
    intake.files.find((each) => each.name === name)!,
  ).map(({ side, school, sure }) => ({ side, school, sure }));

describe('files', () => {
  test('each gets a key of its own, also after one was taken out', () => {
    let intake = add(nothingIn, [file('a'), file('b')]);
    intake = remove(intake, keyOf(intake, 'b'));
    intake = add(intake, [file('c')]);
    expect(intake.files.map(({ key, name }) => [key, name])).toEqual([
      ['file-1', 'a'],
      ['file-3', 'c'],
    ]);
  });
  test('what one form made goes and comes together', () => {
    const made = { group: 'entry-1' };
    let intake = add(nothingIn, [file('a'), file('own', { made }), file('theirs', { made })]);
    intake = add(intake, [file('again', { made })], 'entry-1');
    expect(intake.files.map(({ name }) => name)).toEqual(['a', 'again']);
    expect(remove(intake, keyOf(intake, 'again')).files.map(({ name }) => name)).toEqual(['a']);
  });
  test('what is said of one file is said of no other', () => {
    const intake = say(add(nothingIn, [file('a'), file('b')]), 'file-1', { term: 'T1', task: 'CTE Term Grade' });
    expect(intake.files.map(({ term }) => term)).toEqual(['T1', undefined]);
    expect(say(intake, 'file-1', { term: undefined }).files[0]).toMatchObject({
      task: 'CTE Term Grade',
      term: undefined,
    });
  });
  test('what was found of a file that is gone by now is not kept', () => {
    const intake = remove(sorted({ a: technical, b: north }), 'file-2');
    expect(Object.keys(see(intake, seenAs({ 'file-1': technical, 'file-2': north })).seen)).toEqual(['file-1']);
  });
});

describe('whose a file is', () => {
  test('as it was sorted', () => {
    const intake = sorted({ a: technical, b: north });
    expect(placesOf(intake, 'b')).toEqual([{ side: 'high', school: 'North', sure: 'sure' }]);
    expect(highSchools(intake)).toEqual(['North']);
    expect(asking(intake)).toEqual([]);
  });
  test('nothing is sure before it was read', () => {
    const intake = add(nothingIn, [file('a')]);
    expect(placesOf(intake, 'a')).toMatchObject([{ sure: 'unsure' }]);
    expect(asking(intake)).toEqual([]);
  });
  test('as the person says, and that can be taken back', () => {
    const intake = sorted({ a: technical, b: unknown });
    expect(asking(intake).map(({ name }) => name)).toEqual(['b']);
    const said = own(intake, 'file-2', '', { side: 'high', school: 'South' });
    expect(placesOf(said, 'b')).toEqual([{ side: 'high', school: 'South', sure: 'sure' }]);
    expect(asking(said)).toEqual([]);
    expect(asking(own(said, 'file-2', '', undefined))).toHaveLength(1);
  });
  test('where a school has a number for a name, its files stay its own', () => {
    const numbered = seen([{ side: 'high', school: 'High school 2' }]);
    const said = own(sorted({ a: numbered, b: north }), 'file-2', '', { side: 'high', school: 'High school 2' });
    expect(said.files.map(({ owners }) => owners['']?.school)).toEqual(['High school 2', 'High school 2']);
  });
  test('a file of a form is of the school of the form, whatever its rows look like', () => {
    const intake = sorted({ a: unknown }, { a: { owner: { side: 'high', school: 'North' } } });
    expect(placesOf(intake, 'a')).toMatchObject([{ school: 'North', sure: 'sure' }]);
  });
  test('of a split file each part has its own', () => {
    const parts = [
      { calendar: 'North', side: 'high' as const, school: 'North' },
      { calendar: 'East', sure: 'unsure' as const },
    ];
    const intake = own(sorted({ a: seen(parts) }), 'file-1', 'East', { side: 'technical' });
    expect(placesOf(intake, 'a')).toMatchObject([{ school: 'North' }, { side: 'technical', sure: 'sure' }]);
    expect(keepWhole(intake, 'file-1', true).files[0]!.isWhole).toBe(true);
  });
  test('a copy and a saved check have no school, and nothing is asked of them', () => {
    const intake = sorted({
      a: north,
      b: { ...unknown, copyOf: 'a' },
      c: { ...unknown, kind: 'saved' },
      d: { ...unknown, kind: null },
    });
    expect(highSchools(intake)).toEqual(['North']);
    expect(asking(intake)).toEqual([]);
  });
});

describe('another name for a school', () => {
  const two = sorted({ a: north, b: seen([{ side: 'high', school: 'South' }]) });
  test('takes its files and what was said of it along, and nothing of a different school', () => {
    const before = sayDay(two, 'North', '2026-10-14');
    const after = rename(before, 'North', 'North High');
    expect(highSchools(after)).toEqual(['North High', 'South']);
    expect(after.days).toEqual({ 'North High': '2026-10-14' });
  });
  test('the name of a different school makes them one, and that school’s day counts', () => {
    const before = sayDay(sayDay(two, 'North', '2026-10-14'), 'South', '2026-10-15');
    const after = rename(before, 'North', 'South');
    expect(highSchools(after)).toEqual(['South']);
    expect(after.days).toEqual({ South: '2026-10-15' });
  });
  test('is kept when files are sorted again', () => {
    const after = see(rename(two, 'North', 'North High'), seenAs(two.seen as Record<string, FileSeen>));
    expect(highSchools(after)).toEqual(['North High', 'South']);
  });
});

describe('questions before a check', () => {
  test('which grading task a file is of, where nothing of it can be read without', () => {
    const lacks = sorted({ a: seen([{ side: 'technical' }], { needsTask: true }), b: north });
    expect(asking(lacks).map(({ name }) => name)).toEqual(['a']);
  });
  test('a term that is not said is none: the check says what it could not compare', () => {
    expect(asking(sorted({ a: seen([{ side: 'technical' }], { asks: ['term'] }) }))).toEqual([]);
  });
});

describe('folders and zips', () => {
  test('what was in a zip stands in its place', () => {
    const intake = unpack(add(nothingIn, [file('a'), file('all.zip'), file('b')]), 'file-2', [
      file('north.csv', { folders: ['all'] }),
      file('south.csv', { folders: ['all'] }),
    ]);
    expect(intake.files.map(({ name }) => name)).toEqual(['a', 'north.csv', 'south.csv', 'b']);
    expect(new Set(intake.files.map(({ key }) => key)).size).toBe(4);
  });
  test('what a machine puts there is named, and comes no further', () => {
    const intake = add(nothingIn, [file('.DS_Store', { folders: ['north'] }), file('a.csv', { folders: ['north'] })]);
    expect(intake.files.map(({ name }) => name)).toEqual(['a.csv']);
    expect(intake.passedOver).toEqual(['.DS_Store']);
  });
  const noExport = seen([], { kind: null, unread: { reason: 'not-text' } });
  test('what is no export is passed over there', () => {
    const intake = sorted({ 'letter.docx': noExport, a: north }, { 'letter.docx': { folders: ['north'] } });
    expect(intake.files.map(({ name }) => name)).toEqual(['a']);
    expect(intake.passedOver).toEqual(['letter.docx']);
  });
  test.each([
    ['a file that was chosen itself', noExport, []],
    ['a file of ours with a fault', seen([], { kind: null, unread: { reason: 'missing-column' } }), ['north']],
  ])('but not %s', (_, found, folders) => {
    expect(sorted({ a: found }, { a: { folders } }).files).toHaveLength(1);
  });
});

describe('a new export in the place of a file', () => {
  test('is read anew, and is of the school that was said', () => {
    const before = own(sorted({ a: unknown, b: north }), 'file-1', '', { side: 'high', school: 'South' });
    const after = replace(before, 'file-1', file('a again'));
    expect(after.files.map(({ name }) => name)).toEqual(['a again', 'b']);
    expect(after.files[0]).toMatchObject({ key: 'file-3', owners: { '': { school: 'South' } } });
    expect(after.seen['file-3']).toBeUndefined();
  });
  test('of one that is gone by now changes nothing', () => {
    const intake = sorted({ a: north });
    expect(replace(intake, 'file-7', file('b'))).toBe(intake);
  });
});

describe('yesterday’s check', () => {
  test('is the one that came last', () => {
    const saved = seen([], { kind: 'saved' });
    expect(savedIn(sorted({ a: saved, b: north, c: saved }))?.name).toBe('c');
    expect(savedIn(sorted({ b: north }))).toBeUndefined();
  });
});

describe('the export day', () => {
  const today = '2026-10-20';
  const found = see(add(nothingIn, [file('a')]), { seen: { 'file-1': north }, days: { North: '2026-10-13' } });
  test('is as the person says, else as the files say, else today', () => {
    expect(dayOf(found, 'North', today)).toBe('2026-10-13');
    expect(dayOf(sayDay(found, 'North', '2026-10-12'), 'North', today)).toBe('2026-10-12');
    expect(dayOf(found, 'South', today)).toBe(today);
  });
  test('that was said before the school had its name is its day', () => {
    const moved = own(sorted({ a: unknown }), 'file-1', '', { side: 'high' });
    const said = sayDay(moved, '', '2026-10-12');
    expect(dayOf(see(said, seenAs({ 'file-1': north })), 'North', today)).toBe('2026-10-12');
  });
  test('that was said of a school stays its own where one of its files is sorted to a different one', () => {
    const said = sayDay(sorted({ a: north, b: north }), 'North', '2026-10-12');
    const after = see(said, seenAs({ 'file-1': north, 'file-2': seen([{ side: 'high', school: 'South' }]) }));
    expect(after.days).toEqual({ North: '2026-10-12' });
  });
  test('that is said of one school holds for no other', () => {
    expect(sayDay(found, 'North', '2026-10-12').days).toEqual({ North: '2026-10-12' });
  });
});
