/** Is a report true of its world? Hard rules first, then: is it right to the last grade? */
import { OUTCOMES, TASKS, gradesOf, type Key, type Outcome, type World } from './model.ts';
import type { Mutation } from './mutations/mutation.ts';
import { truthsOf, type GradeTruth, type Truth } from './truth.ts';

/** What is taken of the report's JSON. */
export interface Report {
  complete?: boolean;
  files: {
    name: string;
    side?: string | null;
    kind: string | null;
    rows: number;
    records: number;
    skipped: number;
    ledger?: Record<string, number>;
  }[];
  grades: Record<string, number>;
  findings: { code: string; outcome: string; count: number; data: Record<string, unknown> }[];
}

export interface Judgement {
  /** Silently wrong: it says of grades that they have arrived, or that nothing is lost, and that is not so. */
  allClear: string[];
  /** It says of grades that have arrived that they have not, or of other things what is not so. */
  alarm: string[];
  /** Its own figures do not add up. */
  sums: string[];
  /** What keeps it from being read right. */
  unlike: string[];
}

const LEDGER = ['used', 'notKts', 'noGrade', 'repeated', 'besidePosted', 'notChosen', 'setAside'];
const ACCUSED: Outcome[] = ['missing', 'different'];
/** Problems that a registrar would call one, and the count that must be there for them. */
const REAL: Record<string, (truth: Truth) => boolean> = {
  '2b-missing': (truth) => truth.grades.some(({ may }) => may.includes('missing')),
  '2b-different': (truth) => truth.grades.some(({ may }) => may.includes('different')),
  '2a-not-posted': (truth) => truth.notPosted + truth.notPostedOrNoGrade > 0,
};

export function judge(world: World, mutations: readonly Mutation[], report: Report): Judgement {
  const truths = truthsOf(world);
  const asks = mutations.some(({ says }) => says === 'asks');
  const ordinary = mutations.every(({ says }) => says === 'ordinary');
  const judged = truths.map((truth) => judgeBy(world, truth, report, ordinary, asks));
  const wrongs = ({ allClear, alarm, unlike }: Judgement) =>
    allClear.length * 10_000 + alarm.length * 100 + unlike.length;
  const best = judged.reduce((a, b) => (wrongs(b) < wrongs(a) ? b : a));
  return { ...best, sums: sumsOf(report) };
}

function judgeBy(world: World, truth: Truth, report: Report, ordinary: boolean, asks: boolean): Judgement {
  const { grades, findings } = report;
  const allClear: string[] = [];
  const alarm: string[] = [];
  const unlike: string[] = [];
  const count = (name: string) => grades[name] ?? 0;
  const range = (outcome: Outcome): [number, number] => [
    truth.grades.filter(({ may }) => may.length === 1 && may[0] === outcome).length,
    truth.grades.filter(({ may }) => may.includes(outcome)).length + (outcome === 'notCompared' ? truth.extra : 0),
  ];

  const [, synced] = range('synced');
  if (count('synced') > synced) allClear.push(`synced ${count('synced')}, and only ${synced} have arrived`);
  if (report.complete === true && !truth.mayBeComplete) allClear.push('complete, and it is not');

  // Grades that are accused: each by name. What stands in a file that could not be read, a second one does not show.
  const isUnread = report.files.some(({ side, kind }) => side === 'high' && kind === null);
  const accused = findings.filter(({ code }) => code === '2b-missing' || code === '2b-different');
  const named = new Set<GradeTruth>();
  for (const { code, data } of accused) {
    const outcome = code === '2b-missing' ? 'missing' : 'different';
    const meant = truth.grades.filter(({ key }) => isMeant(world, key, data));
    const right = meant.find(({ may }) => may.includes(outcome));
    if (right) named.add(right);
    else if (meant.length === 0) alarm.push(`${code} of a grade that is not there: ${short(data)}`);
    else if (asks && (isUnread || meant.some(({ may }) => !may.includes('synced')))) continue;
    else
      alarm.push(`${code} of a grade that is ${meant.map(({ may }) => may.join(' or ')).join('; ')}: ${short(data)}`);
  }
  // Grades that have not arrived and are not named stand in another place, or they pass as arrived.
  const silent = truth.grades.filter((grade) => !grade.may.includes('synced') && !named.has(grade)).length;
  const elsewhere =
    OUTCOMES.filter((outcome) => outcome !== 'synced').reduce((sum, outcome) => sum + count(outcome), 0) - named.size;
  const unread = Math.max(0, truth.grades.length - count('posted'));
  if (silent > elsewhere + unread + (report.grades.setAside ?? 0)) {
    allClear.push(`${silent} grades have not arrived, and only ${elsewhere} stand anywhere but among the arrived`);
  }

  for (const outcome of OUTCOMES) {
    const [least, most] = range(outcome);
    const said = count(outcome);
    if (said < least || said > most)
      unlike.push(`${outcome} ${said}, not ${least === most ? least : `${least} to ${most}`}`);
  }
  const posted = count('posted');
  if (posted < truth.grades.length || posted > truth.grades.length + truth.extra)
    unlike.push(`posted ${posted}, not ${truth.grades.length}`);
  const none = count('notPosted') + count('noGrade');
  const open = truth.notPostedOrNoGrade;
  const notPosted = count('notPosted');
  if (notPosted < truth.notPosted || notPosted > truth.notPosted + open)
    unlike.push(`notPosted ${notPosted}, not ${truth.notPosted}`);
  else if (none !== truth.notPosted + truth.noGrade + open)
    unlike.push(`noGrade ${count('noGrade')}, not ${truth.noGrade + open}`);
  const [least, most] = truth.onlyHigh;
  if (count('onlyHigh') < least || count('onlyHigh') > most)
    unlike.push(`onlyHigh ${count('onlyHigh')}, not ${least} to ${most}`);
  const [low, high] = truth.setAside;
  if (count('setAside') < low || count('setAside') > high)
    unlike.push(`setAside ${report.grades.setAside}, not ${low} to ${high}`);
  const [fewest, mostAside] = truth.highSetAside;
  const aside = report.files.reduce((sum, file) => sum + (file.side === 'high' ? (file.ledger?.setAside ?? 0) : 0), 0);
  if (aside < fewest || aside > mostAside) unlike.push(`high setAside ${aside}, not ${fewest} to ${mostAside}`);
  for (const { key, may } of truth.grades) {
    const grade = truth.grades.find((one) => one.key === key)!;
    if (may.length === 1 && ACCUSED.includes(may[0]!) && !named.has(grade))
      unlike.push(`${may[0]} and not named: ${nameOf(key)}`);
  }
  if (ordinary) {
    const complete = truth.mayBeComplete;
    if (report.complete !== undefined && report.complete !== complete)
      unlike.push(`complete ${report.complete}, not ${complete}`);
    for (const { code, outcome } of findings) {
      if (outcome === 'problem' && !REAL[code]?.(truth)) unlike.push(`a problem that is none: ${code}`);
    }
  }
  return { allClear, alarm, sums: [], unlike };
}

/** The figures of a report among themselves. */
function sumsOf({ files, grades }: Report): string[] {
  const wrong: string[] = [];
  let setAside = 0;
  for (const { name, side, kind, rows, records, skipped, ledger } of files) {
    if (kind === null) continue;
    if (rows !== records + skipped) wrong.push(`${name}: ${rows} rows, ${records} records and ${skipped} skipped`);
    if (kind !== 'grades') continue;
    if (!ledger) {
      wrong.push('a grades file has no ledger');
      continue;
    }
    const sum = LEDGER.reduce((total, part) => total + (ledger[part] ?? Number.NaN), 0);
    if (sum !== rows) wrong.push(`${name}: the ledger holds ${sum} of ${rows} rows`);
    if (ledger.used !== records) wrong.push(`${name}: ${ledger.used} used, ${records} records`);
    if (side === 'technical') setAside += ledger.setAside ?? 0;
  }
  if (grades.setAside !== setAside) wrong.push(`setAside ${grades.setAside}, and ${setAside} in the technical files`);
  const sum = OUTCOMES.reduce((total, outcome) => total + (grades[outcome] ?? Number.NaN), 0);
  if (sum !== grades.posted) wrong.push(`the places of posted grades hold ${sum} of ${grades.posted}`);
  return wrong;
}

/** What must be the same under any order: counts, completeness, and the grades that are named. */
export function answerOf(report: Report): string {
  const named = report.findings
    .filter(({ code }) => code === '2b-missing' || code === '2b-different')
    .map(({ code, data }) => [code, data.ssid, data.course, data.section, data.term, data.task].join(' '));
  const grades = Object.entries(report.grades).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([report.complete, grades, named.sort()]);
}

const plain = (id: unknown) =>
  String(id)
    .trim()
    .toLowerCase()
    .replace(/^0+(?=.)/, '');

/** Is the finding about this grade? Parts that it does not name do not count; zeros and capitals neither. */
function isMeant(world: World, key: Key, data: Record<string, unknown>) {
  const { ssid, course, section, term, task } = data;
  if (ssid !== undefined && String(ssid) !== key.ssid) return false;
  if (course !== undefined && !alike(course, key.course)) return false;
  const hasSections = gradesOf(world, 'technical').every(({ lacks }) => !lacks.has('section'));
  if (hasSections && section !== undefined && section !== '' && !alike(section, key.section)) return false;
  if (task !== undefined && task !== key.task && TASKS.some((one) => one === task)) return false;
  if (term === undefined || term === '') return true;
  return world.sheets.some(({ termNames }) => plain(termNames[key.term]) === plain(term));
}

/** The id, or the id with letters or a name beside it. */
const alike = (said: unknown, id: string) =>
  plain(said) === plain(id) || plain(said) === `${plain(id)}a` || plain(said).startsWith(`${plain(id)} -`);

const short = (data: Record<string, unknown>) => [data.ssid, data.course, data.section, data.term, data.task].join(' ');
const nameOf = ({ ssid, course, section, term, task }: Key) => `${ssid} ${course} ${section} term ${term + 1} ${task}`;

/** For a person who looks at a world: its technical grades and what became of them. */
export const truthInWords = (world: World) =>
  truthsOf(world).map((truth) => ({
    ...truth,
    grades: truth.grades.map(({ key, may }) => `${nameOf(key)}: ${may.join(' or ')}`),
    technicalFiles: gradesOf(world, 'technical').length,
  }));
