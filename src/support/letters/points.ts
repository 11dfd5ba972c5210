/** The findings of a report as points of a letter: the most urgent first, counted by course, section, term and task. */
import { byKey } from '../../intake/by-key.ts';
import { number, plural } from '../../rules/names.ts';
import type { ReportInWords } from '../../report/report.ts';
import { outcomes, type Outcome, type Item, named } from '../../rules/code.ts';
import type { Code, Finding } from '../../rules/findings.ts';
import { about, type Words } from '../../rules/words.ts';
import type { GradeExample } from './material.ts';

/** All findings of one code. */
export interface LetterPoint {
  code: Code;
  outcome: Outcome;
  step: Item;
  title: string;
  /** `12 grades`. */
  counted: string;
  /** Where, most records first: `Course 480123401, section 2, T1, CTE Term Grade: 8`. Never a student. */
  places: string[];
  /** All of them: `places` may be fewer. */
  placeCount: number;
  courses: string[];
}

const mostPlaces = 12;
export const mostExamples = 3;
const last = 100;

/** @param keep leaves out the findings that a letter is not about */
export function pointsOf(
  report: ReportInWords | undefined,
  keep: (finding: Finding) => boolean = () => true,
): LetterPoint[] {
  if (!report) return [];
  const letterOf = ({ code }: Pick<Finding, 'code'>) => report.words[code].letter ?? {};
  const told = report.findings.filter(
    (finding) => finding.outcome !== 'notice' && finding.step !== 'file' && !letterOf(finding).isOurs && keep(finding),
  );
  const byCode = byKey(told, ({ outcome, code }) => `${outcome} ${code}`);
  const rank = ({ code, outcome }: LetterPoint) =>
    outcomes.indexOf(outcome) * 2 * last + (letterOf({ code }).urgency ?? last);
  return [...byCode.values()]
    .map((findings) => point(findings, report.words[findings[0]!.code]))
    .sort((a, b) => rank(a) - rank(b));
}

function point(findings: Finding[], words: Words): LetterPoint {
  const { title, unit } = words;
  const { code, outcome, step } = findings[0]!;
  const byPlace = new Map<string, number>();
  for (const finding of findings) {
    const place = placeOf(finding, words);
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
    placeCount: places.length,
    courses: [...new Set(findings.flatMap((finding) => named(finding).course ?? []))],
  };
}

/** Where a finding is and what it says there, without student and file. */
function placeOf(finding: Finding, { letter }: Words): string {
  const { course, section, term, task } = named(finding);
  const where = course || term || task ? about({ course, section, term, task }) : '';
  return [where, ...(letter?.detail?.(finding.data) ?? []), finding.school].filter(Boolean).join(', ');
}

/** The courses of points, and of examples that were typed, each once. */
export const coursesOf = (points: readonly LetterPoint[], examples: readonly GradeExample[]) => [
  ...new Set([...points.flatMap(({ courses }) => courses), ...examples.flatMap(({ course }) => course.trim() || [])]),
];

/** At most three grades to look up: of different places as far as there are some. */
export function examplesOf({ findings, words }: ReportInWords): GradeExample[] {
  const own = findings.filter(({ code }) => words[code].letter?.example);
  const seen = new Set<string>();
  const places: Finding[] = [];
  for (const finding of own) {
    const place = placeOf(finding, words[finding.code]);
    if (places.length >= mostExamples) break;
    if (!seen.has(place)) places.push(finding);
    seen.add(place);
  }
  const more = own.filter((finding) => !places.includes(finding)).slice(0, mostExamples - places.length);
  return [...places, ...more].map((finding) => {
    const { course = '', section = '', term = '', task = '', ssid, ssids } = named(finding);
    const says = words[finding.code].letter!.example!(finding.data);
    return { course, section, term, task, ssid: ssid ?? ssids?.[0] ?? '', says };
  });
}
