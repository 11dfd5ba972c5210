/**
 * What a school is sent: a message without State IDs, a sheet and a CSV, each with that school's students only. Nothing
 * of what a different high school's file holds is in it, and no count of its grades.
 */
import { calendarKey } from '../../compare/calendars.ts';
import { byKey } from '../../intake/by-key.ts';
import { stepOf } from '../../rules/code.ts';
import { actsFirst, type Code, type Finding } from '../../rules/findings.ts';
import { named } from '../../rules/named.ts';
import { actorNames, date, number, plural } from '../../rules/names.ts';
import { words } from '../../rules/registry.ts';
import { everyOf } from '../../rules/run.ts';
import type { Check } from '../check-result.ts';
import { csv } from '../csv.ts';
import { reportHead } from '../make-report.ts';
import { rowsOfFindings } from '../rows.ts';
import { titles } from '../titles.ts';
import type { Row } from '../view.ts';
import { escapeHtml as safe, htmlPage } from './escape-html.ts';
import { fileLabels } from './file-labels.ts';

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

/** Findings that tell one school about the files of another: they leave with neither. */
const aboutTwoSchools: readonly Code[] = ['2b-other-school'];

/** A cause in a package: the findings of one code, and the rows of this school's students. */
interface Cause {
  code: Code;
  outcome: Finding['outcome'];
  lines: string[];
  rows: Row[];
}

/** Makes a package for each high school that has something to do, and the technical school's own. */
export function packagesOf(check: Check): Package[] {
  const { facts, files } = check;
  const rowsOf = rowsOfFindings(facts);
  const findings = check.lists.filter(({ outcome }) => outcome !== 'notice').flatMap((list) => [...everyOf(list)]);
  const head = reportHead(check);
  const labels = fileLabels(files);
  const students = studentsOf(check);
  const known = new Set([...students.values()].flatMap((own) => [...own]));
  const made = facts.grades.schools.map((school): Package => {
    const own = students.get(school.label) ?? new Set<string>();
    const causes = causesOf(findings, rowsOf, {
      isAbout: (finding) => finding.school === school.label && finding.side === 'high',
      takes: (row, finding) =>
        (row.side === 'technical' || row.school === school.label) &&
        (row.ssid === undefined ? finding.school === school.label && row.side === 'high' : own.has(row.ssid)),
      isOurs: (finding) => finding.school === undefined || finding.school === school.label,
    });
    const counts = head.schools.find(({ label }) => label === school.label);
    return packageOf({
      school: school.label ?? 'High school',
      of: school.label ?? 'high',
      day: school.asOf,
      causes,
      labels,
      summary: summaryOf(counts?.grades),
    });
  });
  const ofTechnical = causesOf(findings, rowsOf, {
    isAbout: (finding) => finding.side === 'technical' && finding.school === undefined,
    takes: (row) => row.side === 'technical' && (row.ssid === undefined || !known.has(row.ssid)),
    isOurs: () => true,
  });
  const own = packageOf({
    school: 'Technical school',
    of: 'technical',
    day: head.asOf,
    causes: ofTechnical,
    labels,
    summary: '',
  });
  return unique([...made, own].filter(({ grades, message }) => hasContent(grades, message)));
}

const hasContent = (grades: string, message: string) => grades.split('\r\n').length > 2 || message.includes('\n1. ');

/** The students of each school: those in its files, and those whose home school a technical file names so. */
function studentsOf({ facts }: Check): Map<string | undefined, Set<string>> {
  const { schools, files } = facts.grades;
  const students = new Map(schools.map(({ label, knowledge }) => [label, new Set(knowledge.students)]));
  const byName = new Map(
    schools.flatMap(({ label }) => (label === undefined ? [] : [[calendarKey(label), label] as const])),
  );
  for (const { file } of files.technical) {
    const namesHome = file.calendarColumn?.of === 'school' && !file.calendarColumn.parts;
    for (const { ssid, homeSchool, calendar } of file.records) {
      const home = homeSchool || (namesHome ? calendar : '');
      const label = home === '' ? undefined : byName.get(calendarKey(home));
      if (label !== undefined) students.get(label)!.add(ssid);
    }
  }
  return students;
}

interface Whose {
  /** A finding that is about the school itself, such as its set-up. */
  isAbout(finding: Finding): boolean;
  takes(row: Row, finding: Finding): boolean;
  isOurs(finding: Finding): boolean;
}

function causesOf(
  findings: readonly Finding[],
  rowsOf: (finding: Finding) => Row[],
  { isAbout, takes, isOurs }: Whose,
): Cause[] {
  const causes: Cause[] = [];
  for (const own of byKey(findings, ({ code, outcome }) => `${code} ${outcome}`).values()) {
    const { code, outcome } = own[0]!;
    if (aboutTwoSchools.includes(code)) continue;
    const cause: Cause = { code, outcome, lines: [], rows: [] };
    for (const finding of own.filter(isOurs)) {
      const rows = rowsOf(finding).filter((row) => takes(row, finding));
      cause.rows.push(...rows);
      // Of a finding about students only what concerns this school's is said: its rows.
      const isOfStudents = rows.some(({ ssid }) => ssid !== undefined) || named(finding).ssids !== undefined;
      if (!isOfStudents && isAbout(finding)) cause.lines.push(words[code].line(finding as never));
    }
    if (cause.rows.length > 0 || cause.lines.length > 0) causes.push(cause);
  }
  return causes.sort((a, b) => b.rows.length - a.rows.length);
}

function summaryOf(
  counts: { posted: number; synced: number; missing: number; different: number; waiting: number } | undefined,
): string {
  if (!counts || counts.posted === 0) return '';
  const { posted, synced, missing, different, waiting } = counts;
  const parts = [`${number(synced)} of ${plural(posted, ['posted grade has', 'posted grades have'])} arrived.`];
  if (missing > 0) parts.push(`${plural(missing, ['grade is', 'grades are'])} missing.`);
  if (different > 0) parts.push(`${plural(different, ['grade has', 'grades have'])} a different value.`);
  if (waiting > 0) parts.push(`${plural(waiting, ['grade waits', 'grades wait'])} for the night.`);
  return parts.join(' ');
}

interface Made {
  school: string;
  of: string;
  day: string;
  causes: Cause[];
  labels: ReadonlyMap<string, string>;
  summary: string;
}

function packageOf({ school, of, day, causes, labels, summary }: Made): Package {
  const fileLabel = (name: string) => labels.get(name) ?? 'a file';
  const rows = causes.flatMap((cause) => cause.rows);
  return {
    folder: `${school} ${day}`,
    of,
    message: messageOf(school, day, causes, summary),
    sheet: sheetOf(school, day, causes, summary),
    grades: [...csv(rows, titles, fileLabel)].join(''),
  };
}

const counted = ({ code, rows, lines }: Cause) => plural(Math.max(rows.length, lines.length), words[code].unit);

/** Who does what about a cause: the first thing to do. */
const firstStep = ({ code }: Cause) => words[code].todo[0]!;

/** A message that any mail program takes. It names no student. */
function messageOf(school: string, day: string, causes: readonly Cause[], summary: string): string {
  const points = causes.map((cause, i) => {
    const step = stepOf(cause.code);
    return `${i + 1}. ${words[cause.code].title}: ${counted(cause)}.${step === 'file' ? '' : ` (Guide ${step})`} ${firstStep(cause).text}`;
  });
  return (
    [
      'Hello,',
      `this is about the grades that the KTS Data Exchange copies from the technical school to ${school}. It was checked with the file of ${date(day)}.${summary ? ` ${summary}` : ''}`,
      points.length > 0 ? ['What to look at:', ...points].join('\n') : 'There is nothing to do.',
      'The sheet and the CSV list the grades by State ID. They hold student data: give them only to people who may see these grades.',
      'Thank you',
    ].join('\n\n') + '\n'
  );
}

/** A sheet to print: what to do, and for which students. */
function sheetOf(school: string, day: string, causes: readonly Cause[], summary: string): string {
  const body = [
    `<h1>${safe(school)}: KTS grades</h1>`,
    `<p>${safe(`Checked with the file of ${date(day)}. ${summary}`)}</p>`,
    ...causes.map((cause) => {
      const { title, todo, paths } = words[cause.code];
      const side = cause.rows[0]?.side ?? 'high';
      const who = actorNames[actsFirst({ code: cause.code, side })];
      return [
        '<section>',
        `<h2>&#9744; ${safe(`${title}: ${counted(cause)}`)}</h2>`,
        `<p><strong>${safe(who)}:</strong> ${safe(todo[0]!.text)}</p>`,
        ...paths.slice(0, 1).map((path) => `<p class="quiet">${path.map(safe).join(' &gt; ')}</p>`),
        cause.lines.length > 0
          ? `<ul>${[...new Set(cause.lines)].map((line) => `<li>${safe(line)}</li>`).join('')}</ul>`
          : '',
        tableOf(cause.rows.filter(({ ssid }) => ssid !== undefined)),
        '</section>',
      ]
        .filter(Boolean)
        .join('\n');
    }),
    '<p class="quiet">This sheet holds student data. Give it only to people who may see these grades.</p>',
  ];
  return htmlPage(`${school} ${day}`, body.join('\n'));
}

function tableOf(rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const heads = ['SSID', 'Course', 'Section', 'Term', 'Task', 'Technical school', 'High school'];
  const cells = ({ ssid, course, courseName, section, term, task, technicalValue, highValue }: Row) =>
    [ssid, courseName ? `${course} ${courseName}` : course, section, term, task, technicalValue, highValue]
      .map((cell) => `<td>${safe(cell ?? '')}</td>`)
      .join('');
  return `<table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${cells(row)}</tr>`)
    .join('')}</tbody></table>`;
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
