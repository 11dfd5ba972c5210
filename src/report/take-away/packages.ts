/** What a school is sent: a message without State IDs, a sheet and a CSV, each with that school's students only. */
import { itemOf } from '../../rules/code.ts';
import { actorNames, date } from '../../rules/names.ts';
import { words } from '../../rules/registry.ts';
import { everyOf } from '../../rules/run.ts';
import type { Check } from '../finished-check.ts';
import { csv } from './csv.ts';
import { rowsOfFindings } from '../rows.ts';
import { titles } from '../titles.ts';
import { fileLabels } from './file-labels.ts';
import { countedAt, forSchools, type CauseAt, type ForSchool } from './for-school.ts';
import { schoolSheet, sheetPage } from './school-sheet.ts';

/** The files of one package, by name. */
export interface Package {
  /** What the folder is called: the school and the day, never a student. */
  folder: string;
  /** Whose it is, as the filter names it: `technical`, the label of a high school, or `high`. */
  of: string;
  message: string;
  sheet: string;
  grades: string;
}

/** Makes a package for each high school that has something to do, and the technical school's own. */
export function packagesOf(check: Check): Package[] {
  const rowsOf = rowsOfFindings(check.facts);
  const findings = check.lists.flatMap((list) => [...everyOf(list)]);
  const labels = fileLabels(check.files);
  const given = findings.map((finding) => ({ finding, rows: rowsOf(finding) }));
  return unique(forSchools(check, given).map((own) => packageOf(own, labels)));
}

function packageOf(own: ForSchool, labels: ReadonlyMap<string, string>): Package {
  const name = `${own.school} ${own.day}`;
  const rows = own.causes.flatMap((cause) => cause.rows);
  return {
    folder: name,
    of: own.of,
    message: messageOf(own),
    sheet: sheetPage(schoolSheet(own), name),
    grades: [...csv(rows, titles, (file) => labels.get(file) ?? 'a file')].join(''),
  };
}

/** Who does what about a cause: the first thing to do. */
function firstStep({ code }: CauseAt): string {
  const { who, text } = words[code].todo[0]!;
  return who === 'side' ? text : `${actorNames[who]}: ${text}`;
}

/** A message that any mail program takes. It names no student. */
function messageOf({ of, day, causes, summary }: ForSchool): string {
  const points = causes.map((cause, i) => {
    const item = itemOf(cause.code);
    return `${i + 1}. ${words[cause.code].title}: ${countedAt(cause)}.${item === 'file' ? '' : ` (Guide ${item})`} ${firstStep(cause)}`;
  });
  return (
    [
      'Hello,',
      `This is about the KTS grades that are copied each night ${of === 'technical' ? 'from your school to the high schools' : 'from the technical school to your school'}. They were checked as of ${date(day)}.${summary ? ` ${summary}` : ''}`,
      ['What to look at:', ...points].join('\n'),
      'The sheet and the CSV list the grades by SSID. Never send them by ordinary e-mail: use a way that your district has approved, and give them only to people who may see these grades.',
      'Thank you',
    ].join('\n\n') + '\n'
  );
}

/** Names that Windows keeps for itself, whatever stands behind a dot. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that every file system takes. */
export function folderName(name: string): string {
  let plain = name
    .slice(0, LONGEST_NAME)
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, '-')
    .trim();
  while (/[. ]$/.test(plain)) plain = plain.slice(0, -1);
  return reserved.test(plain) || plain === '' ? `_${plain}` : plain;
}

const LONGEST_NAME = 100;

/** Names of folders that are alike but for their case get a number. */
function unique(packages: readonly Package[]): Package[] {
  const taken = new Set<string>();
  return packages.map((each) => {
    const name = folderName(each.folder);
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} (${n})`;
    taken.add(free.toLowerCase());
    return { ...each, folder: free };
  });
}
