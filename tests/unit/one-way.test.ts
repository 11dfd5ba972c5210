import { resolve } from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { oneWay } from '../../scripts/lint/one-way.mjs';

const linter = new Linter({ cwd: resolve(import.meta.dirname, '../..') });

/** What is said of a file of src with one import. */
function said(file: string, imported: string): string[] {
  const config = { plugins: { house: { rules: { 'one-way': oneWay } } }, rules: { 'house/one-way': 'error' } } as const;
  const messages = linter.verify(`import '${imported}';`, [{ files: ['**/*.ts'], ...config }], {
    filename: resolve(import.meta.dirname, '../../src', file),
  });
  return messages.map(({ message }) => message);
}

describe('imports point back along the way from bytes to page', () => {
  it.each([
    ['intake/read.ts', '../rules/registry.ts'],
    ['compare/settle.ts', '../check.ts'],
    ['saved/today.ts', '../report/report.ts'],
    ['sorting/sort.ts', '../desk.ts'],
    ['report/view.ts', '../components/check/engine.ts'],
    ['check.ts', './cli/arguments.ts'],
  ])('src/%s may not use %s', (file, imported) => {
    expect(said(file, imported)).toEqual([expect.stringContaining('imports only point back')]);
  });

  it.each([
    ['rules/registry.ts', '../intake/read.ts'],
    ['intake/read.ts', './columns.ts'],
    ['desk.ts', './sorting/sort.ts'],
    ['components/check/engine.ts', '../../report/view.ts'],
    ['cli/arguments.ts', 'node:fs'],
  ])('src/%s may use %s', (file, imported) => {
    expect(said(file, imported)).toEqual([]);
  });

  it('a room that has no place yet is told', () => {
    expect(said('attic/box.ts', './lid.ts')).toEqual([expect.stringContaining('src/attic has no place')]);
  });
});
