/** The request for assistance to KTS Support: the end of the guide's checklist. */
import { list } from '../../rules/names.ts';
import { itemsChecked, resultNames, type ItemChecked } from './items.ts';
import { letterItems, type Letter, type Material } from './material.ts';
import { bullets, exampleLines, exportLines, part, pointLines, senderLines, summaryLines } from './paragraphs.ts';
import { coursesOf, pointsOf, type Point } from './points.ts';

/** The request, with what was checked item by item. */
export function supportRequest(material: Material): Letter {
  const { report, pictures, withSsids, sender } = material;
  const points = pointsOf(report);
  const examples = exampleLines(material);
  const items = itemsChecked(material);
  const checked = items.filter(({ result }) => result !== 'unknown');
  const open = items.filter(({ result }) => result === 'unknown');
  const parts = [
    'Hello,',
    hasChecked(material)
      ? 'We checked items of the KTS Data Exchange Grade Sync Troubleshooting Guide and still need your help.'
      : 'We need your help with the KTS grade sync.',
    part('WHAT IS WRONG', [...summaryLines(material), ...pointLines(points)]),
    part('WHO ASKS', senderLines(sender)),
    part('EXPORTS THAT WERE CHECKED', exportLines(material)),
    part('EXAMPLES', examples),
    examples.length > 0 && !withSsids ? 'SSIDs of the examples can follow on request, in the way you name.' : '',
    part('WHAT WAS CHECKED, BY ITEM OF THE GUIDE', bullets(checked.map(itemSaid))),
    checked.length > 0 ? part('NOT CHECKED', bullets(open.map(itemSaid))) : '',
    pictures.length > 0 ? `Attached, with names, SSNs and birth dates covered: ${list(pictures)}.` : '',
  ];
  return { subject: subject(material, points), body: parts.filter(Boolean).join('\n\n') };
}

function itemSaid({ item, title, result, says }: ItemChecked): string {
  const said = [...(result === 'unknown' ? [] : [`${resultNames[result]}.`]), ...says].join(' ');
  return `${item} ${title.replace(/\?$/, '')}${said ? `: ${said}` : ''}`;
}

const hasChecked = ({ report, answers }: Material) => report !== undefined || letterItems.some((item) => answers[item]);

/** What it is about, for which course, from which school. Never a student. */
function subject({ sender, examples }: Material, points: readonly Point[]): string {
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
