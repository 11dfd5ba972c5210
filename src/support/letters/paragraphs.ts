/** Parts that several letters share. */
import { date, sideNames } from '../../rules/names.ts';
import { about } from '../../rules/words.ts';
import type { GradeExample, Material, Sender } from './material.ts';
import { examplesOf, mostExamples, pointsOf, type LetterPoint } from './points.ts';

/** A heading with its lines, or nothing where there are none. */
export function part(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? [heading, ...lines].join('\n') : '';
}

export const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`);

/** What is wrong: in the person's words, and as the check answers. */
export function summaryLines({ story, report }: Pick<Material, 'story' | 'report'>): string[] {
  return [story.trim(), report?.answer ?? ''].filter(Boolean);
}

/** Points with their places, numbered. */
export function pointLines(points: readonly LetterPoint[]): string[] {
  return points.flatMap(({ title, counted, step, outcome, places }, at) => [
    `${at + 1}. ${title}: ${counted} (guide ${step}${outcome === 'review' ? ', to review' : ''})`,
    ...places.map((place) => `   - ${place}`),
  ]);
}

/** `Sample County (district 123)`. */
export function numbered(name: string, what: 'district' | 'school', digits: string): string {
  return digits ? (name ? `${name} (${what} ${digits})` : `${what} ${digits}`) : name;
}

/** Who asks: district, both schools, and the contact at work. */
export function senderLines({ name, email, phone, ...school }: Sender): string[] {
  return [
    field('District', numbered(school.district, 'district', school.districtNumber)),
    field(sideNames[school.side], numbered(school.school, 'school', school.schoolNumber)),
    field(sideNames[school.side === 'high' ? 'technical' : 'high'], otherSchool(school)),
    field('Asked by', name),
    field('Work e-mail', email),
    field('Work phone', phone),
  ].filter(Boolean);
}

const otherSchool = (sender: Pick<Sender, 'otherSchool' | 'otherSchoolNumber'>) =>
  numbered(sender.otherSchool, 'school', sender.otherSchoolNumber);

const field = (label: string, value: string) => (value.trim() ? `${label}: ${value.trim()}` : '');

/** The last lines: who writes, from which school. */
export function signature({ name, school, email, phone }: Sender): string {
  return [name, school, email, phone].filter((line) => line.trim()).join('\n');
}

/** The days on which the checked files were exported, as far as they are known. */
export function exportLines({ technicalExported: technical, highExported: high }: Material): string[] {
  return [
    field('Technical school’s export', technical && date(technical)),
    field('High school’s export', high && date(high)),
  ].filter(Boolean);
}

const examplesIn = ({ examples, report }: Pick<Material, 'examples' | 'report'>) => {
  const typed = examples.filter((example) => Object.values(example).some((value) => value.trim()));
  return [...typed, ...(report ? examplesOf(report) : [])].slice(0, mostExamples);
};

/** Whether an example or a finding says in which course it is. */
export const hasCourse = (material: Pick<Material, 'examples' | 'report'>): boolean =>
  examplesIn(material).some(({ course }) => course.trim()) ||
  pointsOf(material.report).some(({ courses }) => courses[0]);

/** At most three examples, those typed by hand first. SSIDs only where they were ticked. */
export function exampleLines({
  withSsids,
  ...material
}: Pick<Material, 'examples' | 'report' | 'withSsids'>): string[] {
  return examplesIn(material).map((each, at) => `${at + 1}. ${exampleSaid(each, withSsids)}`);
}

/** Where it happens, as it was typed by hand. Never a student. */
export function placeLines(examples: readonly GradeExample[]): string[] {
  return [...new Set(examples.map((example) => exampleSaid(example, false)))].filter(Boolean);
}

function exampleSaid({ course, section, term, task, ssid, says }: GradeExample, withSsids: boolean): string {
  const where = course || section || term || task ? about({ course, section, term, task }) : '';
  const who = [where, withSsids && ssid.trim() ? `SSID ${ssid.trim()}` : ''].filter(Boolean).join(', ');
  return [who, says.trim()].filter(Boolean).join(': ');
}
