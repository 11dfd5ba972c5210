import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licenseText, packagesOf } from '../../scripts/licenses.mjs';

/** A made-up package; gives the path of a module in it. */
function plant(name: string, about: object, files: Record<string, string> = { LICENSE: 'You may.' }): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'licenses-')), 'node_modules', name);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...about }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return join(folder, 'dist', 'index.js');
}

describe('the licenses of a bundle', () => {
  test.each([
    ['a license that is not on the list', { license: 'GPL-3.0-only' }, undefined, 'planted 1.0.0: its license is "GPL-3.0-only"'],
    ['a choice between licenses', { license: '(MIT OR GPL-2.0)' }, undefined, 'its license is "(MIT OR GPL-2.0)"'],
    ['no license', {}, undefined, 'its license is "unknown"'],
    ['a license of its own', { license: { type: 'MIT' } }, undefined, 'its license is "unknown"'],
    ['a license without its text', { license: 'MIT' }, { 'README.md': 'MIT' }, 'planted 1.0.0: it has no text of its license'],
  ])('%s ends the build', (_, about, files, said) => {
    const planted = plant('planted', about, files);
    expect(() => packagesOf([plant('fine', { license: 'MIT' }), planted])).toThrow(said);
  }); // prettier-ignore

  test('all that break the list are named at once', () => {
    const files = [plant('one', { license: 'AGPL-3.0' }), plant('@two/parts', { license: 'SSPL' })];
    expect(() => packagesOf(files)).toThrow(/one 1\.0\.0.*\n@two\/parts 1\.0\.0/);
  });

  test.each(['LICENSE', 'LICENSE.md', 'license.txt', 'LICENCE', 'License-MIT', 'COPYING'])('%s is read', (name) => {
    const [found] = packagesOf([plant('@of/some', { license: 'ISC' }, { [name]: 'You may.\r\nDo.\n' })]);
    expect(found).toEqual({ name: '@of/some', version: '1.0.0', license: 'ISC', texts: ['You may.\nDo.'] });
  });

  test('a notice comes along, a package is named once, files of ours and of the bundler belong to none', () => {
    const file = plant('noted', { license: 'Apache-2.0' }, { LICENSE: 'You may.', NOTICE: 'By us.', 'index.js': '' });
    const found = packagesOf([file, `${file}?worker&inline`, '/here/src/check.ts', '\0rolldown/runtime.js']);
    expect(found.map(({ name, texts }) => [name, texts])).toEqual([['noted', ['You may.', 'By us.']]]);
  });

  test('of what the site is made of are told in full', () => {
    const modules = ['svelte/src/index.js', 'pdfjs-dist/legacy/build/pdf.mjs', 'zod/v4/mini/index.js'];
    const held = [...modules.map((path) => join(process.cwd(), 'node_modules', path)), '\0vite/preload-helper.js', '/here/src/kernel/compiled.ts'];
    const text = licenseText(packagesOf(held));
    expect(text).toMatch(/^The license of this program\./);
    for (const holder of ['Svelte Contributors', 'Denis Pushkarev', 'Colin McDonnell', 'Vite contributors', 'AssemblyScript', 'Apache License'])
      expect(text).toContain(holder);
    expect(text).not.toContain('bundled dependencies');
  }); // prettier-ignore
});
