/** Long work in steps, so that a worker can hear in between that it is to stop. The work itself knows nothing of time. */

/** Work that pauses between its steps, and gives its result at the end. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
