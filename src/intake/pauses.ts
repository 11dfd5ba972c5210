/** Long work with pauses, so that a worker can hear in between that it is to stop. The work itself knows nothing of time. */

/** Work that pauses now and then, and gives its result at the end. */
export type Pausing<Result> = Generator<undefined, Result, undefined>;

/** Does it all in one go. */
export function atOnce<Result>(work: Pausing<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
