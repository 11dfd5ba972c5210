/** Guide 4a: more than one of a CTE grading task on a course. KTS Support is told at once, and nothing is deleted. */
import type { ReportInWords } from '../../report/report.ts';
import type { Finding } from '../../rules/findings.ts';
import type { Letter, Material } from './material.ts';
import { part, pointLines, senderLines } from './paragraphs.ts';
import { coursesOf, pointsOf } from './points.ts';

/** Whether a finding is a CTE grading task that is there twice. */
export const isDuplicate =
  (report: ReportInWords | undefined) =>
  ({ code }: Finding) =>
    report?.words[code].letter?.kind === 'duplicate-task';

/** The notice to KTS Support, with the courses that the check or the writer names. */
export function duplicateTaskNotice({ report, story, sender, examples }: Material): Letter {
  const points = pointsOf(report, isDuplicate(report));
  const courses = coursesOf(points, examples);
  const typed = points.length > 0 || courses.length === 0 ? [] : [`Course ${courses.join(', course ')}`];
  const parts = [
    'Hello,',
    'A course has the same CTE grading task more than once. The guide (4a) asks us to tell you immediately.',
    story.trim(),
    part('WHERE', [...pointLines(points), ...typed]),
    'Please tell us what to do. Until then we delete nothing and leave the grading tasks as they are.',
    part('WHO ASKS', senderLines(sender)),
  ];
  const about = courses.length > 0 ? `, course ${courses.slice(0, 3).join(', ')}` : '';
  return {
    subject: `KTS: the same CTE grading task more than once${about}`,
    body: parts.filter(Boolean).join('\n\n'),
  };
}
