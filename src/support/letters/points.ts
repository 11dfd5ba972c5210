/** The findings of a report as points of a letter: the most urgent first, counted by course, section, term and task. */
import { byKey } from '../../intake/by-key.ts';
import { date, dates, list, number, plural } from '../../report/names.ts';
import type { ReportInWords } from '../../report/report-in-words.ts';
import { about, termNames, type Words } from '../../report/words/entry.ts';
import type { Code, Finding, Outcome, Step } from '../../rules/findings.ts';
import type { Example } from './material.ts';

/** All findings of one code. */
export interface Point {
  code: Code;
  outcome: Outcome;
  step: Step;
  title: string;
  /** `12 grades`. */
  counted: string;
  /** Where, most records first: `Course 480123401, section 2, T1, CTE Term Grade: 8`. Never a student. */
  places: string[];
  courses: string[];
}

const mostPlaces = 12;
export const mostExamples = 5;
/** What KTS Support must act on, before everything else; then what the guide's steps 1 and 2 find. */
const first: Code[] = ['4a-duplicate-task', '2b-missing', '2b-different', '1-alert', '2b-student-unknown'];
const outcomes: Outcome[] = ['problem', 'review', 'notice'];
/** About the check itself: only the person at the page can do something about it. */
const notForOthers = new Set<Code>(['2b-terms-unmatched']);

/** @param keep leaves out the findings that a letter is not about */
export function pointsOf(report: ReportInWords | undefined, keep: (finding: Finding) => boolean = () => true): Point[] {
  if (!report) return [];
  const told = report.findings.filter(
    (finding) =>
      finding.outcome !== 'notice' && finding.step !== 'file' && !notForOthers.has(finding.code) && keep(finding),
  );
  const byCode = byKey(told, ({ outcome, code }) => `${outcome} ${code}`);
  const rank = ({ code, outcome }: Point) => outcomes.indexOf(outcome) * 100 + ((first.indexOf(code) + 100) % 100);
  return [...byCode.values()]
    .map((findings) => point(findings, report.words[findings[0]!.code]))
    .sort((a, b) => rank(a) - rank(b));
}

function point(findings: Finding[], { title, unit }: Words): Point {
  const { code, outcome, step } = findings[0]!;
  const byPlace = new Map<string, number>();
  for (const finding of findings) {
    const place = placeOf(finding);
    byPlace.set(place, (byPlace.get(place) ?? 0) + finding.count);
  }
  const counts = [...byPlace].sort(([, a], [, b]) => b - a);
  const places = counts.filter(([place]) => place).map(([place, count]) => `${place}: ${plural(count, unit)}`);
  const more = places.length - mostPlaces;
  return {
    code,
    outcome,
    step,
    title,
    counted: plural(
      counts.reduce((sum, [, count]) => sum + count, 0),
      unit,
    ),
    places: more > 1 ? [...places.slice(0, mostPlaces), `${number(more)} more places`] : places,
    courses: [...new Set(findings.flatMap(({ data }) => data.course ?? []))],
  };
}

/** Where a finding is and what it says there, without student and file. */
function placeOf(finding: Finding): string {
  const { course, section, term, task } = finding.data;
  const where = course || term || task ? about({ course, section, term, task }) : '';
  const school = finding.school ?? '';
  return [where, ...details(finding), school].filter(Boolean).join(', ');
}

function details({ code, data }: Finding): string[] {
  const { active, terms, days, group, missing, extra, template, tasks, highSection, highTerm } = data;
  switch (code) {
    case '2b-section-differs':
      return [highSection ? `section ${highSection} at the high school` : ''];
    case '4b-two-active':
      return [`Active Mask: ${termNames(active)}`];
    case '4b-outside-term-mask':
      return [`Active Mask: ${termNames(active)}; Term Mask: ${termNames(terms)}`];
    case '4c-active-elsewhere':
      return [`active at the high school: ${termNames(active)}`];
    case '4c-dates-differ':
      return [
        highTerm ? `${highTerm} at the high school` : '',
        days?.length
          ? `differs on ${list(
              days.map(({ from, to }) => dates(from, to)),
              3,
            )}`
          : '',
      ];
    case '4e-minimum-percent':
      return [group ?? '', said('missing', missing), said('extra', extra)];
    case '4e-gpa-missing':
      return [group ?? ''];
    case '4f-task-missing':
    case '4f-not-shown':
      return [template ?? '', list(tasks ?? [])];
    default:
      return [];
  }
}

const said = (what: string, values: readonly string[] = []) => (values.length > 0 ? `${what} ${list(values, 8)}` : '');

/** The courses of points, and of examples that were typed, each once. */
export const coursesOf = (points: readonly Point[], examples: readonly Example[]) => [
  ...new Set([...points.flatMap(({ courses }) => courses), ...examples.flatMap(({ course }) => course.trim() || [])]),
];

/** At most five grades to look up: of different places as far as there are some. */
export function examplesOf(findings: readonly Finding[]): Example[] {
  const own = findings.filter(({ code }) => exampleCodes.has(code));
  const seen = new Set<string>();
  const places: Finding[] = [];
  for (const finding of own) {
    const place = placeOf(finding);
    if (places.length >= mostExamples) break;
    if (!seen.has(place)) places.push(finding);
    seen.add(place);
  }
  const more = own.filter((finding) => !places.includes(finding)).slice(0, mostExamples - places.length);
  return [...places, ...more].map(example);
}

const exampleCodes = new Set<Code>(['2b-missing', '2b-different', '2b-student-unknown']);

function example({ code, data }: Finding): Example {
  const { course = '', section = '', term = '', task = '', ssid, ssids, postedOn, technical, high } = data;
  const posted = postedOn ? `posted at the technical school on ${date(postedOn)}, ` : '';
  const says = {
    '2b-different': `${String(technical)} at the technical school, ${String(high)} at the high school`,
    '2b-student-unknown': 'posted at the technical school; the student is not in the high school’s files',
  }[code as string];
  return {
    course,
    section,
    term,
    task,
    ssid: ssid ?? ssids?.[0] ?? '',
    says: says ?? `${posted}no posted grade at the high school`,
  };
}
