/** Guide 4b: only one Active Mask term may be checked at a time; 2a.ii and 2b.ii: both masks are marked properly. */
import type { Code } from '../findings.ts';
import { compact, defineRule, type Reporter } from '../rule.ts';
import { eachOnce, includesTerm, maskedFiles, type Mask, type MaskedFile, type MaskedTask } from '../masks.ts';
import { taskData } from '../each-once.ts';
import { schoolsOf, whereOf, type School } from '../records.ts';

export const oneActiveTerm = defineRule({
  item: '4b',
  needs: ['technical grading-tasks', 'high grading-tasks'],
  each: true,
  check(facts, report) {
    for (const school of schoolsOf(facts)) {
      for (const file of maskedFiles(facts, school)) {
        if (file.tasks.length === 0) continue;
        if (!file.hasActiveMask) continue;
        if (isEmptyThroughout(file)) noneInFile(file, school, report);
        else for (const task of file.tasks) checkTask(task, file, school, report);
      }
    }
  },
});

export const rules = [oneActiveTerm];

const faults = ['4b-two-active', '4b-none-active', '4b-outside-term-mask'] as const satisfies Code[];
type MaskFault = (typeof faults)[number];

/** What is wrong with the masks of one grading task. A fault that only one of two possible readings gives is for review. */
function checkTask({ entries, mask, otherwise }: MaskedTask, file: MaskedFile, school: School, report: Reporter) {
  const { record } = entries[0]!;
  for (const fault of faults) {
    const [here, there] = [hasFault(fault, mask, file), hasFault(fault, otherwise ?? mask, file)];
    if (here || there) {
      const { active, term } = here ? mask : otherwise!;
      // Says in which reading, where it is not the one that the file was given.
      const as = here ? undefined : file.orAs;
      report(fault, {
        ...school,
        outcome: here && there ? undefined : 'review',
        where: whereOf(entries, 'activeMask'),
        data: compact({ ...taskData(record), active, terms: file.hasTermMask ? term : undefined, as }),
      });
    } else if (isTold(fault, mask, file) && isTold(fault, otherwise ?? mask, file)) report.passed(fault);
  }
}

function hasFault(fault: MaskFault, { active, term }: Mask, { hasTermMask }: MaskedFile): boolean {
  if (fault === '4b-none-active') return active.length === 0;
  if (fault === '4b-two-active') return active.length > 1;
  return hasTermMask && active.some((name) => !includesTerm(term, name));
}

/** Whether the masks show that a fault is not there. Where no term is active, they do not. */
const isTold = (fault: MaskFault, { active }: Mask, { hasTermMask }: MaskedFile) =>
  active.length > 0 && (fault !== '4b-outside-term-mask' || hasTermMask);

/** One task alone is better named than its file. */
const isEmptyThroughout = ({ tasks }: MaskedFile) =>
  tasks.length > 1 && tasks.every(({ mask, otherwise }) => mask.active.length + (otherwise?.active.length ?? 0) === 0);

function noneInFile({ tasks, hasTermMask }: MaskedFile, school: School, report: Reporter) {
  const entries = tasks.flatMap((task) => task.entries);
  const terms = eachOnce(tasks.flatMap(({ mask }) => mask.term));
  const where = whereOf(entries, 'activeMask');
  report('4b-none-active', { ...school, where, data: compact({ active: [], terms: hasTermMask ? terms : undefined }) });
}
