/** The three grading tasks of KTS courses, and texts that read as one or may mean one (guide 4a). */

export const cteTasks = ['CTE Term Grade', 'CTE Final Grade', 'CTE Final Exam'] as const;
export type CteTask = (typeof cteTasks)[number];
/** Those that every KTS course needs, and its report card (guide 4f). A CTE Final Exam is not for every course. */
export const neededTasks = ['CTE Term Grade', 'CTE Final Grade'] as const satisfies CteTask[];

/** The names that count, without spaces. The guide itself also writes `CTE Term` and `CTE Final`. */
const names: Record<string, CteTask> = {
  ctetermgrade: 'CTE Term Grade',
  cteterm: 'CTE Term Grade',
  ctefinalgrade: 'CTE Final Grade',
  ctefinal: 'CTE Final Grade',
  ctefinalexam: 'CTE Final Exam',
};

/**
 * Reads the name of a grading task.
 * @returns the canonical name of a CTE task, or undefined for any other. Case, spaces and hyphens do not count.
 */
export function readTask(text: string): CteTask | undefined {
  const name = together(text);
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

const together = (text: string) =>
  text.length > LONGEST ? '' : text.toLowerCase().replace(/[\s_\-\u2010-\u2015\u2212]+/g, '');
const LONGEST = 100;
const words = /term|final|exam|grade|mark|score|quarter|semester|\d/;

/**
 * Whether a text that is no CTE task may mean one: it begins with CTE and goes on as one could, or is the beginning of a
 * name, or differs from a name in one or two letters. `CTE Attendance` does not.
 */
export function resemblesTask(text: string): boolean {
  const name = together(text).replace(/^\P{L}+/u, '');
  if (name.length < 2 || readTask(text)) return false;
  if (name.startsWith('cte') && words.test(name.slice(3))) return true;
  return Object.keys(names).some((known) => known.startsWith(name) || isNear(name, known));
}

/** Whether two letters changed, left out or put in at most make one of the other. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, before[j]! + 1, row[j - 1]! + 1));
    }
    before = row;
  }
  return before[b.length]! <= 2;
}
