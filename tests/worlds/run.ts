/**
 * Runs the check on worlds with known truth: `npm run worlds`, `npm run worlds -- --count 100000 --seed 7`.
 * One world again, with its files and what is wrong: `npm run worlds -- --seed 7 --world 12 --show`.
 */
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { caseOf, shuffledCase, type Case } from './case.ts';
import { reportOf } from './engine.ts';
import { answerOf, judge, truthInWords, type Judgement, type Report } from './judge.ts';
import { mutations } from './mutations.ts';
import { bytesOf, fileName } from './write.ts';

/** What became of one world. */
interface Verdict extends Judgement {
  index: number;
  kinds: string[];
  /** Another answer in another order. */
  order: string[];
  right: boolean;
  hasPdf: boolean;
}

interface Range {
  seed: number;
  from: number;
  to: number;
  kind?: string;
}

/** Every fourth world is asked again in another order. */
const SHUFFLED = 4;

async function verdictOn(one: Case, index: number, again: boolean): Promise<Verdict> {
  const kinds = one.done.map(({ name }) => name);
  const hasPdf = one.world.sheets.some(({ style }) => style.format === 'pdf');
  const verdict: Verdict = {
    index, kinds, allClear: [], alarm: [], sums: [], unlike: [], order: [], right: false, hasPdf,
  }; // prettier-ignore
  let report: Report;
  try {
    report = await reportOf(one.world);
  } catch (error) {
    return {
      ...verdict,
      sums: [`the check threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`],
    };
  }
  Object.assign(verdict, judge(one.world, one.done, report));
  if (again) {
    const other = await reportOf(shuffledCase(one).world);
    if (answerOf(other) !== answerOf(report)) verdict.order.push(difference(answerOf(report), answerOf(other)));
  }
  const broken = [verdict.allClear, verdict.alarm, verdict.sums, verdict.order].some((list) => list.length > 0);
  const asks = one.done.some(({ says }) => says === 'asks');
  return { ...verdict, right: !broken && (asks || verdict.unlike.length === 0) };
}

function difference(a: string, b: string) {
  let at = 0;
  while (a[at] === b[at]) at++;
  return `${a.slice(Math.max(0, at - 60), at + 60)}  in another order  ${b.slice(Math.max(0, at - 60), at + 60)}`;
}

async function runRange({ seed, from, to, kind }: Range): Promise<Verdict[]> {
  const only = mutations.find(({ name }) => name === kind);
  const verdicts: Verdict[] = [];
  for (let index = from; index < to; index++) {
    verdicts.push(await verdictOn(caseOf(seed, index, only), index, index % SHUFFLED === 0));
  }
  return verdicts;
}

/** Worlds in pieces, so that no processor waits for the last long piece of another. */
async function runAll(seed: number, count: number, kind?: string): Promise<Verdict[]> {
  const piece = Math.max(50, Math.ceil(count / 40));
  const ranges: Range[] = [];
  for (let from = 0; from < count; from += piece) ranges.push({ seed, from, to: Math.min(count, from + piece), kind });
  const verdicts: Verdict[] = [];
  const work = async () => {
    for (let range = ranges.shift(); range; range = ranges.shift()) {
      const worker = new Worker(fileURLToPath(import.meta.url), { workerData: range });
      verdicts.push(
        ...(await new Promise<Verdict[]>((resolve, reject) => {
          worker.once('message', resolve);
          worker.once('error', reject);
        })),
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return verdicts.sort((a, b) => a.index - b.index);
}

const isBroken = ({ allClear, alarm, sums, order }: Verdict) =>
  allClear.length + alarm.length + sums.length + order.length > 0;
const percent = (part: number, whole: number) => (whole === 0 ? '' : `${((part / whole) * 100).toFixed(0)} %`);

/** A line for each kind: worlds, silently wrong, other rules broken, read right where it was the only one. */
function table(verdicts: Verdict[]) {
  const lines = [['kind', 'says', 'worlds', 'all-clear', 'alarm', 'sums', 'order', 'alone', 'right', '']];
  const row = (name: string, says: string, those: Verdict[], alone: Verdict[]) => {
    const right = alone.filter((one) => one.right).length;
    const of = (part: 'allClear' | 'alarm' | 'sums' | 'order') =>
      String(those.filter((one) => one[part].length > 0).length);
    lines.push([
      name,
      says,
      String(those.length),
      of('allClear'),
      of('alarm'),
      of('sums'),
      of('order'),
      String(alone.length),
      percent(right, alone.length),
      those.find(isBroken) ? `--world ${those.find(isBroken)!.index}` : '',
    ]);
  };
  const tidy = verdicts.filter(({ kinds }) => kinds.length === 0);
  row('(tidy)', '', tidy, tidy);
  for (const { name, says } of mutations) {
    const those = verdicts.filter(({ kinds }) => kinds.includes(name));
    row(
      name,
      says,
      those,
      those.filter(({ kinds }) => kinds.length === 1),
    );
  }
  row(
    '(all)',
    '',
    verdicts,
    verdicts.filter(({ kinds }) => kinds.length === 1),
  );
  const widths = lines[0]!.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  return lines
    .map((line) =>
      line
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The rules: nothing silently wrong, and how much must be read right. */
function faultsOf(verdicts: Verdict[]): string[] {
  const faults: string[] = [];
  const says = new Map(mutations.map((mutation) => [mutation.name, mutation.says]));
  const count = (name: string, those: Verdict[]) =>
    those.length > 0 && faults.push(`${those.length} worlds: ${name}; the first is --world ${those[0]!.index}`);
  count(
    'an all-clear that is not true',
    verdicts.filter(({ allClear }) => allClear.length > 0),
  );
  count(
    'an alarm about grades that have arrived',
    verdicts.filter(({ alarm }) => alarm.length > 0),
  );
  count(
    'figures that do not add up',
    verdicts.filter(({ sums }) => sums.length > 0),
  );
  count(
    'another answer in another order',
    verdicts.filter(({ order }) => order.length > 0),
  );
  const calm = verdicts.filter(({ kinds }) => kinds.every((kind) => says.get(kind) === 'ordinary'));
  // A PDF has no cells: where its words could stand in two columns, rows are set aside, which is said and never wrong.
  count(
    'tidy or ordinary, and not read right',
    calm.filter(({ right, hasPdf }) => !right && !hasPdf),
  );
  const plainPdf = verdicts.filter(({ kinds, hasPdf }) => hasPdf && kinds.length < 2);
  const pdfRight = plainPdf.filter((one) => one.right).length;
  // Few worlds have a PDF: one of them says nothing about the share.
  if (plainPdf.length - pdfRight > Math.max(1, plainPdf.length * 0.1))
    faults.push(
      `of worlds with a PDF and one mutation at most ${percent(pdfRight, plainPdf.length)} are read right, not 90 %`,
    );
  const alone = verdicts.filter(({ kinds }) => kinds.length === 1);
  const right = alone.filter((one) => one.right).length;
  if (right < alone.length * 0.85)
    faults.push(`of worlds with one mutation ${percent(right, alone.length)} are read right, not 85 %`);
  for (const mutation of mutations) {
    const those = alone.filter(({ kinds }) => kinds[0] === mutation.name);
    const good = those.filter((one) => one.right).length;
    if (mutation.says !== 'aside' && those.length > 3 && good < those.length / 2) {
      faults.push(
        `${mutation.name}: ${percent(good, those.length)} read right, not 50 %; --world ${those.find((one) => !one.right)!.index}`,
      );
    }
  }
  return faults;
}

async function show(seed: number, index: number, kind?: string) {
  const one = caseOf(
    seed,
    index,
    mutations.find(({ name }) => name === kind),
  );
  for (const sheet of one.world.sheets) {
    console.log(`\n== ${fileName(sheet)}, ${sheet.side} ${sheet.school ?? ''} ${sheet.kind}, ${sheet.style.format}`);
    console.log(
      ['xlsx', 'pdf'].includes(sheet.style.format)
        ? `${bytesOf(sheet).length} bytes`
        : new TextDecoder(sheet.style.encoding).decode(bytesOf(sheet)),
    );
  }
  console.log(`as of ${one.world.asOf}, ${JSON.stringify(one.world.options)}`);
  console.log('\n== truth', JSON.stringify(truthInWords(one.world), null, 1));
  console.log('\n== report', JSON.stringify(await reportOf(one.world), null, 1));
  console.log('\n==', await verdictOn(one, index, true));
}

async function main() {
  const { values } = parseArgs({
    options: {
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '20261014' },
      world: { type: 'string' },
      kind: { type: 'string' },
      show: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const seed = Number(values.seed);
  if (values.world !== undefined) {
    const index = Number(values.world);
    if (values.show) return show(seed, index, values.kind);
    console.log(
      await verdictOn(
        caseOf(
          seed,
          index,
          mutations.find(({ name }) => name === values.kind),
        ),
        index,
        true,
      ),
    );
    return;
  }
  const began = performance.now();
  const verdicts = await runAll(seed, Number(values.count), values.kind);
  console.log(table(verdicts));
  if (values.list) for (const verdict of verdicts) if (!verdict.right) console.log(JSON.stringify(verdict));
  const faults = values.kind === undefined ? faultsOf(verdicts) : [];
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const broken = verdicts.filter(isBroken).length;
  console.log(`\n${verdicts.length} worlds, seed ${seed}, ${seconds} s`);
  console.log(`${verdicts.length - broken} passed, ${broken} failed`);
  for (const fault of faults) console.log(`FAILED ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

if (isMainThread) await main();
else parentPort!.postMessage(await runRange(workerData as Range));
