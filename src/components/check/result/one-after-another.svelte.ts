/**
 * Hands a value to the parts of a page one after the other, each in a task of its own: all at once, a large result
 * would keep the page from answering. To be called while a component starts.
 * @param read the value; when it changes, the parts get it one by one again
 * @param parts how many there are
 */
export function oneAfterAnother<Value>(read: () => Value, parts: number) {
  let shown: (Value | undefined)[] = $state.raw(Array.from({ length: parts }));

  $effect(() => {
    const value = read();
    let part = 0;
    let timer = setTimeout(function next() {
      shown = shown.with(part, value);
      part += 1;
      if (part < parts) timer = setTimeout(next);
    });
    return () => clearTimeout(timer);
  });

  return {
    /** The value as this part shows it: undefined before its first turn. */
    at: (part: number): Value | undefined => shown[part],
  };
}
