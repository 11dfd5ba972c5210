import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGrades, decidingValues, readScore, scaleOf, type Posted } from '../../../src/compare/values.ts';

const grade = (score: string, percent = ''): Posted => ({ score, percent });

describe('readScore', () => {
  it.each([
    ['', {}],
    ['85', { number: 85 }],
    ['85.', { number: 85 }],
    ['.5', { number: 0.5 }],
    ['85 %', { number: 85 }],
    ['b+', { letter: 'B+' }],
    ['B/85', { letter: 'B', number: 85 }],
    ['85 / b', { letter: 'B', number: 85 }],
    ['85/90', { letter: '85/90' }],
    ['N/A', { letter: 'N/A' }],
    ['/85', { letter: '/85' }],
    ['-5', { letter: '-5' }],
    ['1e3', { letter: '1E3' }],
  ])('%o', (text, expected) => expect(readScore(text)).toEqual(expected));
});

describe('compareGrades', () => {
  const posted = fc.record({
    score: fc.constantFrom('', '85', '85.0', '84.5', 'B', 'b', 'B/85', 'A/85', 'P'),
    percent: fc.constantFrom('', '85', '85%', '84.2', '60'),
  });
  const letters = scaleOf([
    { score: 'A', minimumPercent: '85' },
    { score: 'B', minimumPercent: '0' },
  ]);

  it('says the same whichever side comes first', () => {
    fc.assert(
      fc.property(posted, posted, fc.constantFrom(undefined, letters), (a, b, scale) => {
        expect(compareGrades(a, b, scale)).toBe(compareGrades(b, a, scale));
      }),
      { seed: 1 },
    );
  });

  it('never finds a grade different from itself', () => {
    fc.assert(
      fc.property(
        posted.filter(({ score, percent }) => score + percent !== ''),
        (a) => {
          expect(compareGrades(a, a)).toBe('same');
        },
      ),
      { seed: 1 },
    );
  });

  it('names two values that differ where it finds a difference without a group', () => {
    fc.assert(
      fc.property(posted, posted, (a, b) => {
        const [own, there] = decidingValues(a, b);
        if (compareGrades(a, b) === 'different') expect(compareGrades(grade(own), grade(there))).toBe('different');
        else expect(['same', 'scale']).toContain(compareGrades(a, b));
      }),
      { seed: 1 },
    );
  });
});

describe('scaleOf', () => {
  it('takes the highest Minimum % that is not above, in whatever order the rows stand', () => {
    const scale = scaleOf([
      { score: 'C', minimumPercent: '70' },
      { score: 'A', minimumPercent: '90.5' },
      { score: 'B', minimumPercent: '80' },
    ]);
    expect([100, 90.5, 90.49, 80, 79.999, 70, 69.9].map(scale)).toEqual(['A', 'A', 'B', 'B', 'C', 'C', undefined]);
  });
});
