import { describe, expect, it } from 'vitest';
import { scoreGroupKey, type ScoreRow } from '../../../../src/intake/artefacts/score-group.ts';

const file = (group: string, ...minimums: string[]): ScoreRow[] =>
  minimums.map((minimumPercent, i) => ({ row: i + 2, group, score: 'ABCDF'[i]!, minimumPercent }));
const keysIn = (...files: ScoreRow[][]) =>
  new Set(files.flatMap((rows) => rows.map((row) => scoreGroupKey(row, rows))));

describe('the score group of a row', () => {
  it.each<[name: string, groups: number, ...files: ScoreRow[][]]>([
    ['one name, however it is spelled', 1, file('KTS Letters', '90', '80'), file('kts-letters', '60')],
    ['two names', 2, file('Letters', '90'), file('Standards', '90')],
    ['no name, and the very same rows', 1, file('', '90', '80'), file('', '90', '80')],
    ['no name, and another row', 2, file('', '90', '80'), file('', '90', '79')],
    ['no name beside one with a name', 2, file('', '90'), file('Letters', '90')],
  ])('%s: %i', (_, groups, ...files) => expect(keysIn(...files).size).toBe(groups));
});
