/** A package holds the students of its own school, however alike the names of two schools are, and whatever a file system makes of them. */
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packagesOf, type Package } from '../../../src/report/take-away/packages.ts';
import { packed } from '../../../src/report/take-away/packed.ts';
import { checkOf, grades, ssid } from '../check/tables.ts';

const row = (student: number, score: number | '', school = '') =>
  `${student} | 77 | 1 | T1 | term | ${score} | ${score === '' ? '' : '10/01/2026'} | | ${school}`;
const columns = 'ssid | course | section | term | task | score | date | progress | Home School';
const file = (...rows: string[]) => grades([columns, ...rows].join('\n'));
const idsOf = (text: string) => [...new Set([...text.matchAll(/\b20000000\d\d\b/g)].map(([id]) => id))].sort();

/** The SSIDs in the package of each folder. */
function packages(a: string, b: string, home = '') {
  const check = checkOf({
    technical: file(row(1, 88), row(2, 80), row(3, 70), row(4, 60), row(5, 75, home)),
    high: { [`${a}=a.csv`]: file(row(1, 88), row(2, '')), [`${b}=b.csv`]: file(row(3, 70), row(4, '')) },
  });
  return Object.fromEntries(
    packagesOf(check).map(({ folder, message, sheet, grades: csv }) => [
      folder.replace(/ \d{4}-.*?(?= \(|$)/, ''),
      [idsOf(message), idsOf(sheet + csv)],
    ]),
  );
}

it.each([
  ['a sign tells them apart', 'East/West High', 'East-West High', 'East-West High', 'East-West High (2)'],
  ['only capitals tell them apart', 'East High', 'EAST HIGH', 'East High', 'EAST HIGH (2)'],
  ['one name begins the other', 'East High', 'East High School', 'East High', 'East High School'],
  ['a name that Windows keeps', 'con', 'aux.High', 'con', '_aux.High'],
])('two schools: %s', (_, a, b, first, second) => {
  expect(packages(a, b)).toEqual({
    [first]: [[], [ssid(2)]],
    [second]: [[], [ssid(4)]],
    'Technical school': [[], [ssid(5)]],
  });
});

it('a student in no file is given to the school that is the home school by its whole name, and to no school by a part of it', () => {
  const north = ['North High', 'South High'] as const;
  expect(packages(...north, 'North High')['North High']).toEqual([[], [ssid(2), ssid(5)]]);
  for (const home of ['North', 'North High School', 'North/High', 'East High'])
    expect(packages(...north, home)).toEqual({
      'North High': [[], [ssid(2)]],
      'South High': [[], [ssid(4)]],
      'Technical school': [[], [ssid(5)]],
    });
});

it.each([
  ['whole', {}, /^1 of 2 posted grades has arrived\. 1 grade is missing\./],
  ['limited', { options: { term: 'T1' } }, /^Only grades of T1 were checked\. 1 of 2 posted grades has arrived\./],
])('the message and the sheet of a check that is %s say so', (_, choice, says) => {
  const technical = file(row(1, 88), row(2, 80));
  const [{ message, sheet }] = packagesOf(
    checkOf({ technical, high: { 'North=n.csv': file(row(1, 88), row(2, '')) }, ...choice }),
  ) as [Package];
  expect(message.split('as of October 20, 2026. ')[1]).toMatch(says);
  expect(sheet.split('Checked as of October 20, 2026. ')[1]).toMatch(says);
});

it('one zip holds the files of each package in its folder, letter for letter', async () => {
  const made = packagesOf(
    checkOf({ technical: file(row(1, 88), row(2, 80)), high: { 'Núñez=n.csv': file(row(1, '')) } }),
  );
  const { folders, zip } = packed(made);
  expect(folders).toEqual(made.map(({ folder }) => folder));
  const held = Object.entries(unzipSync(new Uint8Array(await zip.arrayBuffer())));
  const files = made.flatMap(({ folder, message, sheet, grades: csv }) => [
    [`${folder}/message.txt`, message],
    [`${folder}/sheet.html`, sheet],
    [`${folder}/grades.csv`, csv],
  ]);
  // The mark at the beginning of a CSV is a letter too.
  expect(held.map(([name, bytes]) => [name, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)])).toEqual(
    files,
  );
  expect(zip.size).toBeLessThan(files.join('').length);
});
