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

/** Does it all in a worker, in turns with what others ask of it: between two steps it can be ended. */
export async function inTurns<Result>(work: Pausing<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await turn();
  }
}

/** A message to oneself comes behind all that already waits, and at once where nothing does. */
let toOneself: MessagePort | undefined;
const waiting: (() => void)[] = [];

function turn(): Promise<void> {
  toOneself ??= opened();
  return new Promise((done) => {
    waiting.push(done);
    toOneself!.postMessage(undefined);
  });
}

/** It is opened when it is needed first: a program of the command line ends only without one. */
function opened(): MessagePort {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()!();
  return port2;
}
