/** A school's sheet: one page where it fits. The page prints it, and its package holds it as a page of its own. */
import { actsFirst } from '../../rules/findings.ts';
import { actorNames, date } from '../../rules/names.ts';
import { words } from '../../rules/registry.ts';
import type { Row } from '../view.ts';
import { escapeHtml as safe, htmlPage } from './escape-html.ts';
import { countedAt, type CauseAt, type ForSchool } from './for-school.ts';

/** What a sheet says, as plain text. */
export interface SchoolSheet {
  /** How the filter calls the school. */
  of: string;
  title: string;
  lead: string;
  parts: SheetAct[];
}

/** One thing to do. */
interface SheetAct {
  title: string;
  who: string;
  todo: string;
  /** The way through Infinite Campus; empty where none is known. */
  path: readonly string[];
  lines: string[];
  /** A row for each grade, a cell for each of `sheetHeads`. */
  rows: string[][];
  /** Rows that are not on the sheet. */
  more: number;
}

export const sheetHeads = ['SSID', 'Course', 'Section', 'Term', 'Task', 'Technical school', 'High school'] as const;
export const sheetNote = 'This sheet holds student data. Give it only to people who may see these grades.';

/**
 * Makes the sheet of a school.
 * @param mostRows so many grades stand under one thing to do
 */
export function schoolSheet(
  { of, school, day, summary, causes }: ForSchool,
  mostRows = Number.POSITIVE_INFINITY,
): SchoolSheet {
  return {
    of,
    title: `${school}: KTS grades`,
    lead: `Checked as of ${date(day)}. ${summary}`.trim(),
    parts: causes.map((cause) => partOf(cause, mostRows)),
  };
}

function partOf(cause: CauseAt, mostRows: number): SheetAct {
  const { title, todo, paths } = words[cause.code];
  const side = cause.rows[0]?.side ?? 'high';
  const grades = cause.rows.filter(({ ssid }) => ssid !== undefined);
  return {
    title: `${title}: ${countedAt(cause)}`,
    who: actorNames[actsFirst({ code: cause.code, side })],
    todo: todo[0]!.text,
    path: paths[0] ?? [],
    lines: [...new Set(cause.lines)],
    rows: grades.slice(0, mostRows).map(cellsOf),
    more: Math.max(0, grades.length - mostRows),
  };
}

const cellsOf = ({ ssid, course, courseName, section, term, task, technicalValue, highValue }: Row) =>
  [ssid, courseName ? `${course} ${courseName}` : course, section, term, task, technicalValue, highValue].map(
    (cell) => cell ?? '',
  );

/** The sheet as a page of its own. */
export function sheetPage({ title, lead, parts }: SchoolSheet, name: string): string {
  const body = [
    `<h1>${safe(title)}</h1>`,
    `<p>${safe(lead)}</p>`,
    ...parts.map(sectionOf),
    `<p class="quiet">${safe(sheetNote)}</p>`,
  ];
  return htmlPage(name, body.join('\n'));
}

function sectionOf({ title, who, todo, path, lines, rows }: SheetAct): string {
  return [
    '<section>',
    `<h2>&#9744; ${safe(title)}</h2>`,
    `<p><strong>${safe(who)}:</strong> ${safe(todo)}</p>`,
    path.length > 0 ? `<p class="quiet">${path.map(safe).join(' &gt; ')}</p>` : '',
    lines.length > 0 ? `<ul>${lines.map((line) => `<li>${safe(line)}</li>`).join('')}</ul>` : '',
    rows.length > 0 ? tableOf(rows) : '',
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

const tableOf = (rows: readonly string[][]) =>
  `<table><thead><tr>${sheetHeads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
