/** The readable report as one page without scripts, to keep or to print. */
import { itemOf } from '../../rules/code.ts';
import type { Finding } from '../../rules/findings.ts';
import { actorNames, date, outcomeNames, plural, rowList, sideNames } from '../../rules/names.ts';
import { words } from '../../rules/registry.ts';
import { byKey } from '../../intake/by-key.ts';
import { answer } from '../answer.ts';
import { escapeHtml as safe, htmlPage } from './escape-html.ts';
import { notCheckedLines } from './text.ts';
import type { Report } from '../report.ts';
import { version } from '../../version.ts';

/** The report as a page. It says what `text` says. */
export function html(report: Report): string {
  const [first, ...rest] = answer(report);
  const groups = [...byKey(report.findings, ({ code, outcome }) => `${outcome} ${code}`).values()];
  const parts = [
    `<h1>${safe([first, ...rest].join(' '))}</h1>`,
    `<p class="quiet">Checked as of ${safe(date(report.asOf))}.</p>`,
    ...(['problem', 'review', 'notice'] as const).flatMap((outcome) => {
      const own = groups.filter(([finding]) => finding!.outcome === outcome);
      return own.length === 0 ? [] : [`<h2>${safe(outcomeNames[outcome].heading)}</h2>`, ...own.map(explained)];
    }),
    listed(
      'What passed',
      report.passed.flatMap(({ code, count }) => words[code].passed?.(count) ?? []),
    ),
    listed('What could not be checked', notCheckedLines(report.notRun)),
    files(report),
    `<p class="quiet">Grade sync check, version ${safe(version)}</p>`,
  ];
  return htmlPage('Grade sync check', parts.filter(Boolean).join('\n'));
}

function explained(findings: Finding[]): string {
  const { code, side } = findings[0]!;
  const { title, wrong, matters, todo, paths, unit } = words[code];
  const item = itemOf(code);
  const count = findings.reduce((sum, finding) => sum + finding.count, 0);
  const whose = (who: (typeof todo)[number]['who']) => (who === 'side' ? sideNames[side] : actorNames[who]);
  return [
    '<section>',
    `<h3>${safe(`${title}: ${plural(count, unit)}`)}${item === 'file' ? '' : ` <span class="quiet">guide ${item}</span>`}</h3>`,
    `<p>${safe(wrong)} ${safe(matters)}</p>`,
    `<ol>${todo.map(({ who, text }) => `<li><strong>${safe(whose(who))}:</strong> ${safe(text)}</li>`).join('')}</ol>`,
    ...paths.map((path) => `<p class="quiet">${path.map(safe).join(' &gt; ')}</p>`),
    `<ul>${findings.map(line).join('')}</ul>`,
    '</section>',
  ].join('\n');
}

function line(finding: Finding): string {
  const said = words[finding.code].line(finding as never);
  const places = finding.where
    .filter(({ rows }) => rows.length > 0)
    .map(({ file, rows }) => `${file}, ${rowList(rows)}`);
  return `<li>${safe(said)}${places.length > 0 ? ` <span class="quiet">${safe(places.join('; '))}</span>` : ''}</li>`;
}

const listed = (title: string, lines: string[]) =>
  lines.length === 0 ? '' : `<h2>${title}</h2>\n<ul>${lines.map((each) => `<li>${safe(each)}</li>`).join('')}</ul>`;

const files = ({ files: all }: Report) =>
  `<h2>Files</h2>\n<table><thead><tr><th scope="col">File</th><th scope="col">School</th><th scope="col">Rows</th><th scope="col">Used</th></tr></thead><tbody>${all
    .map(
      ({ name, side, school, kind, rows, records }) =>
        `<tr><td>${safe(name)}</td><td>${safe(school ?? sideNames[side])}</td>${kind ? `<td>${rows}</td><td>${records}</td>` : '<td colspan="2">could not be read</td>'}</tr>`,
    )
    .join('')}</tbody></table>`;
