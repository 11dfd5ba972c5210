/** A message to the district's Infinite Campus administrator: 1b, 4e and 4f, and what only that person can change. */
import { links } from '../../links.ts';
import type { Finding } from '../../rules/findings.ts';
import type { Letter, Material } from './material.ts';
import { bullets, part, placeLines, pointLines, signature } from './paragraphs.ts';
import { pointsOf } from './points.ts';

/** Whether only an administrator can change it. */
export const isForAdministrator = ({ fixBy }: Finding) => fixBy.includes('ic-administrator');

/** The message, with what only an administrator can change. */
export function administratorMessage({ report, story, asks, sender, answers, examples }: Material): Letter {
  const points = pointsOf(report, isForAdministrator);
  const todo = points.flatMap(({ code }) =>
    (report?.words[code].todo ?? []).filter(({ who }) => who === 'ic-administrator'),
  );
  const { name, url, ask } = links.userGroup as { name: string; url?: string; ask: string };
  const parts = [
    'Hello,',
    'Please look at a setting for our KTS courses in Infinite Campus.',
    part('WHAT WE SEE', [story.trim(), ...pointLines(points)].filter(Boolean)),
    part('WHERE', placeLines(examples)),
    part('WHAT CAN BE DONE', bullets([...new Set([...asks, ...todo.map(({ text }) => text)])])),
    answers.noAlerts
      ? part('KTS ERRORS DO NOT SHOW IN THE PROCESS ALERT AREA (guide 1b)', [
          `Please follow the directions of the ${name} to set up the high school properly.`,
          url ? `You can find it here: ${url}` : `If you do not have it, ${ask}.`,
        ])
      : '',
    'Item numbers are those of the KTS Data Exchange Grade Sync Troubleshooting Guide.',
    part('Thank you,', [signature(sender)].filter(Boolean)) || 'Thank you',
  ];
  return {
    subject:
      answers.noAlerts && points.length === 0 && asks.length === 0
        ? 'KTS Process Alerts do not show'
        : 'KTS grade sync: a setting in Infinite Campus',
    body: parts.filter(Boolean).join('\n\n'),
  };
}
