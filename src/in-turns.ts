/** Long work of a worker, in turns with what others ask of it: between two steps it can be ended. */
import type { Pausing } from './intake/pauses.ts';

/** Does all steps, and lets whatever waits have its turn between them. */
export async function inTurns<Result>(steps: Pausing<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await turn();
  }
}

/** A message to oneself comes behind all that already waits, and at once where nothing does. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()!();

function turn(): Promise<void> {
  return new Promise((done) => {
    waiting.push(done);
    port2.postMessage(undefined);
  });
}
