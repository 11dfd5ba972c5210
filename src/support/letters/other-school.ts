/** A message to the other school: counts by course, section, term and task. Never an SSID, since it goes by ordinary e-mail. */
import type { Side } from '../../intake/kinds.ts';
import { schoolActor } from '../../rules/code.ts';
import type { Finding } from '../../rules/findings.ts';
import type { Letter, Material } from './material.ts';
import { bullets, exportLines, part, placeLines, pointLines, signature, summaryLines } from './paragraphs.ts';
import { coursesOf, pointsOf, type LetterPoint } from './points.ts';

/** Who can act at the school that is written to. */
const actorsFor = (own: Side) =>
  new Set<string>(own === 'high' ? ['teacher', 'technical-school'] : ['high-school', 'ic-administrator']);

/** Whether the school that is written to can do something about a finding. */
export const isForOther =
  (own: Side) =>
  ({ fixBy, side }: Finding) =>
    fixBy.some((actor) => actorsFor(own).has(actor)) && !(fixBy[0] === schoolActor(own) && side === own);

/** The message, with what the other school can do about what was found. */
export function otherSchoolMessage(material: Material): Letter {
  const { report, sender, asks, examples } = material;
  const actors = actorsFor(sender.side);
  const points = pointsOf(report, isForOther(sender.side));
  const todo = (point: LetterPoint) =>
    (report?.words[point.code].todo ?? [])
      .filter(({ who }) => actors.has(who) || who === 'side')
      .map(({ text }) => text);
  const schools =
    sender.side === 'high' ? 'your technical school and our high school' : 'our technical school and your high school';
  const parts = [
    'Hello,',
    report
      ? `We checked files about our KTS courses at ${schools}. Please look at this:`
      : `This is about grades of our KTS courses at ${schools}. Please look at this:`,
    part('WHAT WE SEE', [...summaryLines(material), ...pointLines(points)]),
    part('WHERE', placeLines(examples)),
    part('WHAT CAN BE DONE AT YOUR SCHOOL', bullets([...new Set([...asks, ...points.flatMap(todo)])])),
    part('EXPORTS THAT WERE CHECKED', exportLines(material)),
    'Please do not send student IDs (SSIDs) by e-mail, and do not ask for them there. If you need them, let us use a way that both districts have approved.',
    part('Thank you,', [signature(sender)].filter(Boolean)) || 'Thank you',
  ];
  const [course] = coursesOf(points, examples);
  return {
    subject: `KTS grade sync: please check${course ? `, course ${course}` : ''}`,
    body: parts.filter(Boolean).join('\n\n'),
  };
}
