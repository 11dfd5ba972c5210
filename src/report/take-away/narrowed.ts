/** The report of what a filter lets through: nothing else leaves with it. */
import type { Finding } from '../../rules/findings.ts';
import type { Check } from '../finished-check.ts';
import { reportHead } from '../make-report.ts';
import type { Report } from '../report.ts';
import { rowsOfFindings } from '../rows.ts';
import type { GivenFinding } from './for-school.ts';

/** The report with these findings alone. A finding with some of its rows speaks of these rows. */
export function narrowedReport(check: Check, given: Iterable<GivenFinding>): Report {
  const rowsOf = rowsOfFindings(check.facts);
  const findings = Array.from(given, (each) =>
    each.rows.length === rowsOf(each.finding).length ? each.finding : ofRows(each),
  );
  return { ...reportHead(check), findings };
}

function ofRows({ finding, rows }: GivenFinding): Finding {
  const kept = new Set(rows.map(({ file, row }) => `${row} ${file}`));
  const where = finding.where.map((at) => ({ ...at, rows: at.rows.filter((row) => kept.has(`${row} ${at.file}`)) }));
  const students = new Set(rows.map(({ ssid }) => ssid));
  const { data } = finding;
  const ssids = 'ssids' in data && Array.isArray(data.ssids) ? data.ssids : undefined;
  const left = ssids ? { ...data, ssids: ssids.filter((ssid) => students.has(ssid as string)) } : data;
  return {
    ...finding,
    count: rows.length,
    where: where.filter(({ rows: own }) => own.length > 0),
    data: left,
  } as Finding;
}
