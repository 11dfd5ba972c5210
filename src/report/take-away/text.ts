/** The report as plain text: what the command line prints and what "Copy" takes. */
import { byKey } from '../../intake/by-key.ts';
import type { Side } from '../../intake/kinds.ts';
import { actors, outcomes, itemOf, type Outcome } from '../../rules/code.ts';
import { actsFirst, allCodes, type Code, type Finding, type Where } from '../../rules/findings.ts';
import { words } from '../../rules/registry.ts';
import { answer } from '../answer.ts';
import { limitOf } from '../answer/not-used.ts';
import {
  actorNames,
  capital,
  date,
  kindNames,
  list,
  needNamed,
  number,
  outcomeNames,
  plural,
  rowList,
  sideNames,
  itemName,
} from '../../rules/names.ts';
import type { FileReport, NotRun, Passed, Report } from '../report.ts';
import type { Todo } from '../../rules/words.ts';
import { version } from '../../version.ts';
import { wrap } from './wrap.ts';

const mostLines = 200;

/** All findings of one code and outcome. */
interface OfCode {
  code: Code;
  outcome: Outcome;
  findings: Finding[];
}

/**
 * The readable report: the answer first, then who must act, what was found, what passed, what is still to check, and the
 * files.
 * @param about `narrowed`: what of it a filter has let through, in words, so that nothing is told but what was found;
 * `withOptions`: it is read on the command line
 */
export function text(
  report: Report,
  { narrowed, withOptions = false }: { narrowed?: string; withOptions?: boolean } = {},
): string {
  const groups = grouped(report.findings);
  const isWhole = narrowed === undefined;
  const parts = [
    wrap((isWhole ? answer(report) : [narrowed, ...limitOf(report)]).join(' ')),
    wrap(`Checked as of ${date(report.asOf)}. ${isWhole ? totals(report) : ''}`.trim()),
    whoMustAct(groups),
    ...outcomes.map((outcome) => found(outcome, groups, withOptions)),
    ...(isWhole ? [passed(report.passed), notChecked(report.notRun), files(report.files)] : []),
    `Grade sync check, version ${version}`,
  ];
  return `${printable(parts.filter(Boolean).join('\n\n'))}\n`;
}

function grouped(findings: Finding[]): OfCode[] {
  const groups = Array.from(byKey(findings, ({ code, outcome }) => `${outcome} ${code}`).values(), (own): OfCode => {
    const { code, outcome } = own[0]!;
    return { code, outcome, findings: own };
  });
  return groups.sort((a, b) => allCodes.indexOf(a.code) - allCodes.indexOf(b.code));
}

function totals({ findings, passed: checks }: Report): string {
  const said = outcomes
    .map((outcome) => ({ count: findings.filter((finding) => finding.outcome === outcome).length, outcome }))
    .filter(({ count }) => count > 0)
    .map(({ count, outcome }) => plural(count, [outcomeNames[outcome].one, outcomeNames[outcome].many]));
  if (said.length > 0) return `Found: ${list(said)}.`;
  return checks.length > 0 ? 'Nothing wrong was found in what could be checked.' : '';
}

/** Records concerned, in words: `12 grades`. */
function counted({ code, findings }: OfCode): string {
  return plural(
    findings.reduce((sum, { count }) => sum + count, 0),
    words[code].unit,
  );
}

function whoMustAct(groups: OfCode[]): string {
  const lines: string[] = [];
  for (const actor of actors) {
    const own = only(groups, (finding) => finding.outcome !== 'notice' && actsFirst(finding) === actor);
    for (const school of unique(own.flatMap(({ findings }) => findings.map(schoolLabel)))) {
      const theirs = only(own, (finding) => schoolLabel(finding) === school);
      lines.push(wrap(`${actorNames[actor]}${school}`, '  '), ...theirs.map(actLine));
    }
  }
  return lines.length > 0 ? ['WHO MUST ACT FIRST', ...lines].join('\n') : '';
}

/** The groups with only the findings to keep. */
function only(groups: OfCode[], keep: (finding: Finding) => boolean): OfCode[] {
  return groups
    .map((group) => ({ ...group, findings: group.findings.filter(keep) }))
    .filter(({ findings }) => findings.length > 0);
}

/** The label of the high school, where it is the high school that acts and there are several. */
function schoolLabel(finding: Finding): string {
  return actsFirst(finding) === 'high-school' && finding.school ? ` (${finding.school})` : '';
}

function actLine(group: OfCode): string {
  const review = group.outcome === 'review' ? ', to review' : '';
  return wrap(`${words[group.code].title}: ${counted(group)}${review}${stepMark(group.code)}`, '    - ');
}

function found(outcome: Outcome, groups: OfCode[], withOptions: boolean): string {
  const own = groups.filter((group) => group.outcome === outcome);
  if (own.length === 0) return '';
  return [outcomeNames[outcome].heading.toUpperCase(), ...own.map((group) => explained(group, withOptions))].join(
    '\n\n',
  );
}

/** One code: its words, then its findings one by one. */
function explained(group: OfCode, withOptions: boolean): string {
  const { code, outcome, findings } = group;
  const { title, wrong, matters, todo } = words[code];
  const item = itemOf(code);
  const lines = [
    wrap(`${title}: ${counted(group)}`, item === 'file' ? '  ' : `  ${item}  `),
    labeled('What is wrong', wrong),
    labeled('Why it matters', matters),
    ...todo.map((item, at) =>
      labeled(at === 0 ? 'What to do' : '', todoLine(item, findings, withOptions), `${at + 1}. `),
    ),
    ...(outcome === 'notice' ? [] : whereAndWho(code, findings)),
  ];
  return [...lines, '', ...findingLines(findings)].join('\n');
}

function whereAndWho(code: Code, findings: Finding[]): string[] {
  const who = unique(findings.flatMap(({ fixBy }) => fixBy)).map((actor) => actorNames[actor]);
  const causes = unique(findings.flatMap((finding) => finding.causes ?? []));
  return [
    ...words[code].paths.map((path, at) => labeled(at === 0 ? 'Where' : '', way(path))),
    labeled('Who does it', who.join('; then ')),
    ...(causes.length > 0 ? [labeled('Likely cause', list(causes.map(causeName)))] : []),
  ];
}

/** A label, and beside it what it says. */
function labeled(label: string, said: string, bullet = ''): string {
  return wrap(said, `    ${label.padEnd(16)}${bullet}`);
}

function todoLine({ who, text: todo, option }: Todo, findings: Finding[], withOptions: boolean): string {
  const name = who === 'side' ? list(unique(findings.map(({ side }) => sideNames[side]))) : actorNames[who];
  return `${name}: ${todo}${withOptions && option ? ` On the command line: ${option}.` : ''}`;
}

function causeName(code: Code): string {
  return `${words[code].title}${stepMark(code)}`;
}

/** The item of the guide behind a title: ` [4b]`. */
function stepMark(code: Code): string {
  const item = itemOf(code);
  return item === 'file' ? '' : ` [${item}]`;
}

function findingLines(findings: Finding[]): string[] {
  const lines = findings.slice(0, mostLines).map((finding) => {
    const line = words[finding.code].line(finding);
    const places = finding.where.map((where) => place(where, line)).filter(Boolean);
    return [wrap(line, '    - '), ...places.map((each) => wrap(each, '      '))].join('\n');
  });
  const more = findings.length - mostLines;
  const rest = `${number(more)} more. The CSV lists all.`;
  return more > 0 ? [...lines, wrap(rest, '    - ')] : lines;
}

/** File, rows and column of a finding; the file's name only where the sentence does not have it. */
function place({ file, rows, column }: Where, line: string): string {
  const parts = [
    ...(line.includes(file) ? [] : [`in ${file}`]),
    ...(rows.length > 0 ? [rowList(rows)] : []),
    ...(column ? [`column ${column}`] : []),
  ];
  return capital(parts.join(', '));
}

function passed(checks: Passed[]): string {
  const lines = checks.flatMap(({ code, count }) => words[code].passed?.(count) ?? []);
  return lines.length > 0 ? ['WHAT PASSED', ...lines.map((line) => wrap(line, '  - '))].join('\n') : '';
}

/** What could not be checked, a sentence each, with what to add for it. */
export function notCheckedLines(notRun: NotRun[]): string[] {
  return notRun.map(({ step, needs }) => {
    const named = needs.map(needNamed);
    const from = unique(named.map((need) => need.from.map(way).join(', or ')));
    const name = itemName(step);
    const add = `${name.endsWith('?') ? ' Add' : ': add'} ${list(named.map(({ what }) => what))}`;
    return `${name}${add} (from ${list(from)}).`;
  });
}

function notChecked(notRun: NotRun[]): string {
  const lines = notCheckedLines(notRun).map((line) => wrap(line, '  - '));
  return lines.length > 0 ? ['WHAT COULD NOT BE CHECKED', ...lines].join('\n') : '';
}

/** A way through Infinite Campus: `Course > Grading Tasks`. */
function way(screens: string[]): string {
  return screens.join(' > ');
}

function files(reports: FileReport[]): string {
  return reports.length > 0 ? ['FILES', ...reports.map(fileLine)].join('\n') : '';
}

function fileLine({ name, side, school, kind, rows, records, skipped }: FileReport): string {
  const from = `${name} (${sideOf(side, school)})`;
  if (!kind) return wrap(`${from}: could not be read.`, '  - ');
  const read = `${plural(rows, ['row', 'rows'])} read, ${number(records)} used, ${number(skipped)} skipped`;
  return wrap(`${from}: ${kindNames[kind].name}, ${read}.`, '  - ');
}

function sideOf(side: Side, school: string | undefined): string {
  return school ? `${sideNames[side]} ${school}` : sideNames[side];
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}

/** Without characters that a terminal takes for commands. */
function printable(said: string): string {
  return said.replaceAll(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');
}
