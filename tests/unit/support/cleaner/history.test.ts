import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, changed, redone, undone } from '../../../../src/support/cleaner/history.ts';

test('all changes can be undone and done again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 20 }), (values) => {
      const states = values.map((value) => ({ value }));
      let history = begin<{ value: number } | null>(null);
      for (const state of states) history = changed(history, state);
      for (const state of states.toReversed()) {
        expect(history.now).toBe(state);
        history = undone(history);
      }
      expect(history.now).toBe(null);
      expect(undone(history).now).toBe(null);
      for (const state of states) {
        history = redone(history);
        expect(history.now).toBe(state);
      }
      expect(redone(history).now).toBe(history.now);
    }),
  );
});

test('a change after an undo forgets what was undone', () => {
  const history = changed(undone(changed(begin('a'), 'b')), 'c');
  expect(redone(history).now).toBe('c');
  expect(undone(history).now).toBe('a');
});

test('steps of one name are undone as one, until another comes between', () => {
  let history = changed(changed(changed(begin(0), 1, 'move 1'), 2, 'move 1'), 3, 'move 2');
  history = undone(history);
  expect(history.now).toBe(2);
  history = changed(history, 5, 'move 1');
  expect(undone(history).now).toBe(2);
  expect(undone(undone(history)).now).toBe(0);
});
