/** What can be undone and done again. */
export interface History<State> {
  past: readonly State[];
  now: State;
  future: readonly State[];
  /** Names the last change, where the next one of the same name belongs to it. */
  step?: string | undefined;
}

/** A history of one state. */
export function begin<State>(now: State): History<State> {
  return { past: [], now, future: [] };
}

/**
 * The history with a new state. What was undone is gone.
 * @param step changes one after another with the same name, such as the same box moved by one key after another, are undone as one
 */
export function changed<State>(history: History<State>, now: State, step?: string): History<State> {
  if (now === history.now) return history;
  const goesOn = step !== undefined && step === history.step;
  return { past: goesOn ? history.past : [...history.past, history.now], now, future: [], step };
}

/** One change taken back. */
export function undone<State>({ past, now, future }: History<State>): History<State> {
  if (past.length === 0) return { past, now, future };
  return { past: past.slice(0, -1), now: past.at(-1)!, future: [now, ...future] };
}

/** One change that was taken back made again. */
export function redone<State>({ past, now, future }: History<State>): History<State> {
  const [next, ...rest] = future;
  return next === undefined ? { past, now, future } : { past: [...past, now], now: next, future: rest };
}
