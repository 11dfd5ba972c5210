import { describe } from 'vitest';
import { table, type Case } from './cases.ts';
import { csv, grades } from './tables.ts';

const other = '9 | 77 | 1 | T1 | term | 70 | | 10/01/2026';
const columns = 'ssid | course | section | term | task | score | percent | date';
const side = (score: string, percent = '') =>
  grades(`${columns}\n1 | 77 | 1 | T1 | term | ${score} | ${percent} | 10/01/2026\n${other}`);

/** One grade as it stands at each school: score, and percent after a space where there is one. */
const pair = (technical: string, high: string): Pick<Case, 'name' | 'technical' | 'high'> => {
  const [own, there] = [technical, high].map((given) => given.split(' ')) as [[string, string?], [string, string?]];
  return { name: `${technical} against ${high}`, technical: side(...own), high: side(...there) };
};
const same = (technical: string, high: string): Case => ({
  ...pair(technical, high),
  grades: 'posted=2 synced=2',
  finds: [],
});
const differ = (technical: string, high: string, data: string): Case => ({
  ...pair(technical, high),
  grades: 'posted=2 synced=1 different=1',
  finds: [
    `2b-different problem technical x1 technical.csv:2 high.csv:2 course=77 section=1 term=T1 task=term ssid=2000000001 ${data}`,
  ],
  passes: '2b-missing=2 2b-different=1',
});
const unscaled = (technical: string, high: string): Case => ({
  ...pair(technical, high),
  grades: 'posted=2 synced=1 scale=1',
  finds: ['2b-scale review x1 technical.csv:2 high.csv:2 course=77 section=1 term=T1 task=term'],
  passes: '2b-missing=2 2b-different=1',
});

describe('2b-different: equal values', () => {
  table([
    same('85', '85'),
    same('85', '85.0'),
    same('85.00', '85.0'),
    same('B', 'b'),
    same('P', 'P'),
    same('B/85', '85'),
    same('85', 'B/85'),
    same('B/85', 'B'),
    same('B/85', 'b/85.0'),
    same('85/B', 'B/85'),
    same('B/85', 'B 12'),
    same('B 85', '85 85.0'),
    same(' 85', '85'),
    same(' 85', ' 85.00'),
    same(' 85%', '85'),
    same('B 85', '85'),
    same('0', '0.0'),
    same('A+', 'a+'),
  ]);
});

describe('2b-different: other values', () => {
  table([
    differ('85', '84', 'technical=85 high=84'),
    differ('85', '85.01', 'technical=85 high=85.01'),
    differ('85', '84.5', 'technical=85 high=84.5'),
    differ('85', '0', 'technical=85 high=0'),
    differ('B', 'C', 'technical=B high=C'),
    differ('B', 'B+', 'technical=B high=B+'),
    differ('B/85', 'B/84', 'technical=B/85 high=B/84'),
    differ('B/85', 'C/85', 'technical=B/85 high=C/85'),
    differ('B/85', '84', 'technical=B/85 high=84'),
    differ('B/85', 'A', 'technical=B/85 high=A'),
    differ('85 90', '84 90', 'technical=85 high=84'),
    differ('B 85', '84 84', 'technical=85 high=84'),
    differ(' 85', ' 84.9', 'technical=85 high=84.9'),
    differ('B 90', '85', 'technical=90 high=85'),
    differ(' 90', '85', 'technical=90 high=85'),
  ]);
});

describe('2b-scale', () => {
  table([
    unscaled('B', '85'),
    unscaled('85', 'B'),
    unscaled('B', ' 85'),
    unscaled(' 85', 'B'),
    unscaled(' 84.6', '85'),
    unscaled('85', ' 84.01'),
    unscaled('B 84.5', '85'),
    {
      name: 'exactly 1 apart is different',
      technical: side('', '84'),
      high: side('85'),
      grades: 'posted=2 synced=1 different=1',
      finds: ['2b-different technical=84 high=85'],
    },
    {
      name: '64.1 and 63.1 are exactly 1 apart too',
      technical: side('', '64.1'),
      high: side('63.1'),
      grades: 'posted=2 synced=1 different=1',
      finds: ['2b-different technical=64.1 high=63.1'],
    },
    {
      name: 'equal scores beside unlike percents',
      technical: side('85', '85'),
      high: side('85', '12'),
      grades: 'posted=2 synced=2',
      finds: ['2b-percent-differs review technical.csv:2 technical=85 high=12'],
    },
    {
      name: 'once for the two files, where most grades are so',
      technical: grades(
        '1 | 77 | 1 | T1 | term | 88\n2 | 77 | 1 | T1 | term | 80\n2 | 77 | 2 | T1 | term | 80\n1 | 77 | 1 | T1 | exam | 80',
      ),
      high: grades(
        '1 | 77 | 1 | T1 | term | B\n2 | 77 | 1 | T1 | term | C\n2 | 77 | 2 | T1 | term | C\n1 | 77 | 1 | T1 | exam | 80',
      ),
      grades: 'posted=4 synced=1 scale=3',
      finds: ['2b-scale x3 technical.csv:2,3,4 high.csv:2,3,4 no:section which=letters'],
    },
  ]);
});

describe('a letter against a number, by the high school’s score group', () => {
  const letters = csv(`
    Score Group | Score | Minimum % | GPA Value
    Letters     | B     | 80        | 3
    Letters     | F     | 0         | 0
    Letters     | A     | 90.0      | 4
    Letters     | C     | 70        | 2`);
  const scored = (technical: string, high: string, more: Pick<Case, 'name' | 'grades' | 'finds'>): Case => ({
    ...more,
    technical: side(...(technical.split(' ') as [string, string?])),
    high: { 'high.csv': side(...(high.split(' ') as [string, string?])), 'letters.csv': letters },
  });
  const synced = { grades: 'posted=2 synced=2', finds: [] };
  const different = { grades: 'posted=2 synced=1 different=1' };
  table([
    scored('85', 'B', { name: 'the row with the highest Minimum % not above it', ...synced }),
    scored('80', 'B', { name: 'exactly the Minimum %', ...synced }),
    scored('89.99', 'b', { name: 'just below the next, in any case', ...synced }),
    scored('90', 'A', { name: '90 against 90.0', ...synced }),
    scored('12', 'F', { name: 'the lowest row', ...synced }),
    scored('A', '95', { name: 'the letter at the technical school', ...synced }),
    scored(' 95', 'A', { name: 'a percent against a letter', ...synced }),
    scored('79.99', 'B', {
      name: 'just below the Minimum %: nothing is rounded',
      ...different,
      finds: ['2b-different problem technical=79.99 high=B'],
    }),
    scored('85', 'A', { name: 'another letter', ...different, finds: ['2b-different technical=85 high=A'] }),
    scored('85', 'P', {
      name: 'a mark that the group does not have',
      ...different,
      finds: ['2b-different technical=85 high=P'],
    }),
    scored(' 84.6', '85', {
      name: 'two numbers of two kinds are no matter of the group',
      grades: 'posted=2 synced=1 scale=1',
      finds: ['2b-scale'],
    }),
    {
      name: 'not by the technical school’s group',
      technical: { 'technical.csv': side('85'), 'letters.csv': letters },
      high: side('B'),
      grades: 'posted=2 synced=1 scale=1',
      finds: ['2b-scale'],
    },
    {
      name: 'below every row there is no letter',
      technical: side('50'),
      high: { 'high.csv': side('F'), 'letters.csv': csv('Score | Minimum % | GPA Value\nA | 90 | 4\nF | 60 | 0') },
      grades: 'posted=2 synced=1 scale=1',
      finds: ['2b-scale'],
    },
    {
      name: 'of two groups the one that the course names',
      technical: side('85'),
      high: {
        'high.csv': side('B'),
        'groups.csv': csv(
          'Score Group | Score | Minimum % | GPA Value\nEasy | A | 80 | 4\nEasy | F | 0 | 0\nHard | B | 80 | 3\nHard | F | 0 | 0',
        ),
        'tasks.csv': csv(
          'Course Number | Grading Task | Score Group\n77 | CTE Term Grade | hard\n77 | CTE Final Grade | HARD',
        ),
      },
      ...synced,
    },
    {
      name: 'of two groups without a name none',
      technical: side('85'),
      high: {
        'high.csv': side('B'),
        'easy.csv': csv('Score | Minimum % | GPA Value\nA | 80 | 4\nF | 0 | 0'),
        'hard.csv': csv('Score | Minimum % | GPA Value\nB | 80 | 3\nF | 0 | 0'),
      },
      grades: 'posted=2 synced=1 scale=1',
      finds: ['2b-scale'],
    },
    {
      name: 'not by a group that has a score twice, with two values',
      technical: side('85'),
      high: { 'high.csv': side('B'), 'letters.csv': `${letters}Letters,b,70,3\n` },
      grades: 'posted=2 synced=1 scale=1',
      finds: ['2b-scale', 'file-duplicate-row'],
    },
    {
      name: 'not by a group in which a Minimum % could not be read',
      technical: side('95'),
      high: { 'high.csv': side('B'), 'letters.csv': letters.replace(',90.0,', ',ninety,') },
      grades: 'posted=2 synced=1 scale=1',
      finds: ['2b-scale', 'file-rows-set-aside review reason=unreadable-minimum'],
    },
    {
      name: 'a group without a name that was given twice',
      technical: side('85'),
      high: { 'high.csv': side('B'), 'letters.csv': letters, 'again.csv': letters },
      grades: 'posted=2 synced=2',
      finds: ['file-duplicate-row'],
    },
    {
      name: 'of two groups none, where the course names none',
      technical: side('85'),
      high: {
        'high.csv': side('B'),
        'groups.csv': csv(
          'Score Group | Score | Minimum % | GPA Value\nEasy | A | 80 | 4\nEasy | F | 0 | 0\nHard | B | 80 | 3\nHard | F | 0 | 0',
        ),
      },
      grades: 'posted=2 synced=1 scale=1',
      finds: ['2b-scale'],
    },
  ]);
});

describe('2b-scale: percents written as fractions', () => {
  const rows = (head: string, ...scores: (string | number)[]) =>
    grades(
      `ssid | course | section | term | task | ${head}\n${scores.map((score, i) => `${i + 1} | 77 | 1 | T1 | term | ${score}`).join('\n')}`,
    );
  table([
    {
      name: 'also beside a second file of the high school, which writes them as they are',
      technical: rows('percent', 81, 82, 83),
      high: { 'A=a.csv': rows('percent', 0.81, 0.82, 0.83), 'A=b.csv': rows('percent', 81, 70) },
      grades: 'posted=3 synced=1 scale=2',
      finds: ['2b-scale x2 which=hundredths', '2b-other-school review which=file'],
    },
    {
      name: 'not: of fewer than three',
      technical: rows('percent', 81, 82),
      high: rows('percent', 0.81, 0.82),
      grades: 'posted=2 different=2',
      finds: ['2b-different ssid=2000000001', '2b-different ssid=2000000002'],
    },
  ]);
});
