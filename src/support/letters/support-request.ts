/** The request for assistance to KTS Support: what is wrong, examples, what was checked, who asks. Read in half a minute. */
import { date, list, plural, sideNames } from '../../rules/names.ts';
import { supportAddress } from '../../links.ts';
import { itemsChecked } from './items.ts';
import { mail, mostCharacters } from './mail.ts';
import type { ItemResult, Letter, Material, Sender } from './material.ts';
import { exampleLines, numbered } from './paragraphs.ts';
import { coursesOf, pointsOf, type LetterPoint } from './points.ts';

/** What a person reads at once, and what a mail program takes. */
export const mostLines = 20;

/** How much is said, the fullest first: problems, places of each, examples, names of further problems. The first that fits is taken. */
const sizes = [
  { problems: 3, places: 2, examples: 3, also: 2 },
  { problems: 3, places: 1, examples: 3, also: 2 },
  { problems: 2, places: 1, examples: 3, also: 2 },
  { problems: 3, places: 0, examples: 3, also: 2 },
  { problems: 1, places: 1, examples: 3, also: 2 },
  { problems: 1, places: 0, examples: 3, also: 1 },
  { problems: 1, places: 0, examples: 3, also: 0 },
  { problems: 1, places: 0, examples: 2, also: 0 },
] as const;
type Length = (typeof sizes)[number];

/** The request: at most 20 lines, and short enough for a mail program, whatever was found. What a person typed is never cut. */
export function supportRequest(material: Material): Letter {
  const letters = sizes.map((size) => () => written(material, size));
  for (const write of letters) {
    const letter = write();
    if (fits(letter)) return letter;
  }
  return letters.at(-1)!();
}

function fits(letter: Letter): boolean {
  const { href, isShortened } = mail({ address: supportAddress, ...letter });
  return letter.body.split('\n').length <= mostLines && href.length < mostCharacters && !isShortened;
}

function written(material: Material, size: Length): Letter {
  const { report, pictures, withSsids, story, sender } = material;
  const points = pointsOf(report).filter(({ outcome }) => outcome === 'problem');
  const wrong = [story.trim(), ...problemLines(material, points, size)].filter(Boolean);
  const examples = exampleLines(material).slice(0, size.examples);
  const blocks = [
    wrong.length > 0 ? ['WHAT IS WRONG', ...wrong] : report ? [report.answer] : [],
    examples.length > 0 ? [`EXAMPLES${withSsids ? '' : ' (SSIDs on request)'}`, ...examples] : [],
    [checkedLine(material), exportLine(material)].filter(Boolean),
    [...senderLine(sender), pictures.length > 0 ? `Screenshots with this message: ${list(pictures)}` : ''],
  ];
  const body = blocks
    .map((lines) => lines.filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
  return { subject: subject(material, points), body };
}

/** Each problem with where it is, the most urgent first; then what a person answered, where the files do not say it. */
function problemLines(
  material: Material,
  points: readonly LetterPoint[],
  { problems, places, also }: Length,
): string[] {
  const answered = itemsChecked(material).filter(
    ({ item, answer: said }) => said?.result === 'problem' && !points.some(({ step }) => step === item),
  );
  const all = [
    ...points.map((point) => ({
      title: `${point.title} (guide ${point.step})`,
      said: `${point.title}: ${point.counted} (guide ${point.step})`,
      where: places > 0 && point.places.length > 0 ? [`   ${placesSaid(point, places)}`] : [],
    })),
    ...answered.map(({ item, title, answer: said }) => ({
      title: `${title} (guide ${item})`,
      said: `${said?.says ?? title} (guide ${item})`,
      where: [],
    })),
  ];
  const rest = all.slice(problems).map(({ title }) => title);
  return [
    ...all.slice(0, problems).flatMap(({ said, where }, at) => [`${at + 1}. ${said}`, ...where]),
    ...(rest.length > 0
      ? [`Also: ${also > 0 ? list(rest, also) : plural(rest.length, ['more problem', 'more problems'])}.`]
      : []),
  ];
}

/** `Course 480123401, section 2, T1, CTE Term Grade: 8 grades; and 3 more places`. */
function placesSaid({ places, placeCount }: LetterPoint, most: number): string {
  const more = placeCount - Math.min(most, places.length);
  return [...places.slice(0, most), ...(more > 0 ? [`and ${plural(more, ['more place', 'more places'])}`] : [])].join(
    '; ',
  );
}

const results = {
  problem: 'something is wrong in',
  review: 'not sure about',
  passed: 'nothing wrong found so far in',
} satisfies Record<Exclude<ItemResult, 'unknown'>, string>;

/** `Items of the guide, as checked: something is wrong in 2b; nothing wrong found so far in 1, 2a and 4a. Not checked: 3, 4b and 4f.` */
function checkedLine(material: Material): string {
  const items = itemsChecked(material);
  const having = (result: ItemResult) => items.filter((each) => each.result === result).map(({ item }) => item);
  const said = Object.entries(results).flatMap(([result, found]) => {
    const those = having(result as ItemResult);
    return those.length > 0 ? [`${found} ${list(those)}`] : [];
  });
  if (said.length === 0) return '';
  const open = having('unknown');
  const rest = [
    open.length > 0 ? ` Not checked: ${list(open)}.` : '',
    material.report && !material.report.complete ? ' Not all of the files could be compared.' : '',
  ];
  return `Items of the guide, as checked: ${said.join('; ')}.${rest.join('')}`;
}

function exportLine({ technicalExported: technical, highExported: high }: Material): string {
  const said = [technical && `technical school ${date(technical)}`, high && `high school ${date(high)}`].filter(
    Boolean,
  );
  return said.length > 0 ? `Exports of: ${said.join('; ')}.` : '';
}

/** Who asks, in two lines: the schools, and the contact at work. */
function senderLine({ name, email, phone, ...school }: Sender): string[] {
  const own = numbered(school.school, 'school', school.schoolNumber);
  const district = numbered(school.district, 'district', school.districtNumber);
  const other = numbered(school.otherSchool, 'school', school.otherSchoolNumber);
  const otherName = sideNames[school.side === 'high' ? 'technical' : 'high'];
  return [
    [own && `${sideNames[school.side]}: ${own}`, district && `District: ${district}`, other && `${otherName}: ${other}`]
      .filter(Boolean)
      .join('; '),
    [name, email, phone]
      .map((each) => each.trim())
      .filter(Boolean)
      .join(', '),
  ];
}

/** What it is about, for which course, from which school. Never a student. */
function subject({ sender, examples }: Material, points: readonly LetterPoint[]): string {
  const [main] = points;
  const courses = coursesOf(points.slice(0, 1), examples);
  const what = main ? main.title.charAt(0).toLowerCase() + main.title.slice(1) : 'request for assistance';
  const about = courses.length > 0 ? `, course ${list(courses, 2)}` : '';
  const { district, districtNumber, school, schoolNumber } = sender;
  const from = [
    schoolNumber ? `school ${schoolNumber}` : school.trim(),
    districtNumber ? `district ${districtNumber}` : district.trim(),
  ].filter(Boolean);
  return `KTS grade sync: ${what}${about}${from.length > 0 ? ` (${from.join(', ')})` : ''}`;
}
