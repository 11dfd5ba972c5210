/** The examples that pages show and the checker loads: run, and held to what their `example.json` says of them. */
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examples } from '../../examples.ts';
import { filesOf, runExample, toTry, type WhichExample } from '../../../src/content/examples/files.ts';
import { itemOf } from '../../../src/rules/code.ts';

const folder = 'src/content/examples';
const onDisk = globSync(`${folder}/*/*`).map((path) => `${basename(dirname(path))}/${basename(path)}`);

describe.each(examples)('$id', (example) => {
  const { item, files, fails, passes } = example.data;
  const sides = Object.keys(files);

  it('has one file for each school that it names', () => {
    expect(filesOf(example, 'fails').map(({ side }) => side)).toEqual(sides);
    expect(filesOf(example, 'passes').map(({ side }) => side)).toEqual(passes ? sides : []);
  });

  it('fails with these findings, at these rows, and no others', () => {
    const sideOf = new Map(filesOf(example, 'fails').map(({ name, side }) => [name, side]));
    const found = runExample(example, 'fails').findings.map(({ code, where }) => ({
      code,
      rows: Object.fromEntries(where.map(({ file, rows }) => [sideOf.get(file), rows])),
    }));
    expect(found).toEqual(fails.map(({ code, rows }) => ({ code, rows })));
    expect(fails.map(({ code }) => itemOf(code))).toEqual(fails.map(() => item));
  });

  it(passes ? 'passes without any finding, and says what passed' : 'has no example that passes', () => {
    const { findings, passed } = runExample(example, 'passes');
    expect(findings).toEqual([]);
    const own = passed.filter(({ code }) => itemOf(code) === item);
    expect(Object.fromEntries(own.map(({ code, count }) => [code, count]))).toEqual(passes ?? {});
  });

  it('holds only what is made up: course numbers and SSIDs of the samples', () => {
    const text = (['fails', 'passes'] as WhichExample[])
      .flatMap((which) => toTry(example, which).files)
      .map((file) => file.text);
    expect(text.join('\n').match(/\b(?!480\d{6}\b)\d{9}\b|\b(?!20000000\d\d\b)\d{10}\b/g)).toBeNull();
  });
});

it('no file of the examples stands outside this', () => {
  const used = examples.flatMap((example) => [
    `${example.id}/example.json`,
    ...(['fails', 'passes'] as WhichExample[]).flatMap((which) =>
      filesOf(example, which).map(({ name }) => `${example.id}/${name}`),
    ),
  ]);
  expect(onDisk.sort()).toEqual(used.sort());
});
