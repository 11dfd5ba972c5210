import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inNumberOrder, orderOf } from '../../../src/report/number-order.ts';
import { runs } from '../runs.ts';

const { compare } = new Intl.Collator('en-US', { numeric: true });

const name = fc.oneof(
  fc.tuple(fc.constantFrom('', '', 'T', 't', 'Q', 'Term', 'S-', 'T 1.'), fc.integer({ min: 0, max: 120 })).map(([a, b]) => a + b),
  fc.tuple(fc.constantFrom('0', '00', 'T0', '1.'), fc.integer({ min: 0, max: 12 })).map(([a, b]) => a + b),
  fc.constantFrom('', 'Spring', '480123401', '480123401A', '99999999999999999999', '9999999999999998', '9999999999999999', 'É1', 'T\u0661', '1-2', '-1'),
  fc.string({ maxLength: 4 }),
); // prettier-ignore

test('two names stand as the order of the language has them', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(inNumberOrder(a, b))).toBe(Math.sign(compare(a, b)));
    }),
    runs(1000),
  );
});

test('the places of many say the same', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 2 }), (names) => {
      const order = orderOf(names);
      for (const a of names)
        for (const b of names) expect(Math.sign(order.get(a)! - order.get(b)!)).toBe(Math.sign(compare(a, b)));
    }),
    runs(100),
  );
});
