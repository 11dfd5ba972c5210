// @ts-check
/** The license texts of the packages that a bundle holds. A package whose license is not on the list ends the build. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What may be passed on with the site, by its SPDX name. Each asks for its text to come along, and for nothing that the site does not do. */
const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1']);

/** Files of a package that its license asks to pass on. */
const isText = /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]+)?$/i;

/**
 * @typedef {object} Package
 * @property {string} name
 * @property {string} version
 * @property {string} license its SPDX name
 * @property {string[]} texts of its license, and of its notice if it has one
 */

/**
 * The packages that a bundle was made of, each once, by name.
 * @param {Iterable<string>} files paths of the modules, as a bundler calls them
 * @returns {Package[]}
 * @throws naming each package whose license is not on the list, or whose text is not there
 */
export function packagesOf(files) {
  const folders = new Set([...files].flatMap((file) => folderOf(file) ?? []));
  const packages = [...folders].map(readPackage);
  const faults = packages.flatMap(({ name, version, license, texts }) => {
    if (!allowed.has(license)) return [`${name} ${version}: its license is "${license}"`];
    return texts.length === 0 ? [`${name} ${version}: it has no text of its license`] : [];
  });
  if (faults.length > 0) throw new Error(`Not on the list of scripts/licenses.mjs:\n${faults.join('\n')}`);
  const once = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  return [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All texts in one, for a file to come along with the bundle. @param {Package[]} packages */
export function licenseText(packages) {
  const read = (/** @type {string} */ file) => readFileSync(new URL(file, import.meta.url), 'utf8').trim();
  const words = read('../src/guard/word-lists/SCOWL-copyright.txt');
  const parts = packages.map(
    ({ name, version, license, texts }) => `${name} ${version} (${license})\n\n${texts.join('\n\n')}`,
  );
  const line = `\n\n${'='.repeat(80)}\n\n`;
  return `The license of this program. Below are the licenses of what others wrote for it.\n\n${[read('../LICENSE'), `Words of SCOWL, of which everyday words were chosen\n\n${words}`, ...parts].join(line)}\n`;
}

/** Parts of Vite in the bundle have no path. */
const vite = fileURLToPath(new URL('../node_modules/vite', import.meta.url));

/** Of its library the kernel has what gives it memory. */
const kernel = fileURLToPath(new URL('../node_modules/assemblyscript', import.meta.url));

/** The folder of the package that a module belongs to; none for one of our own. @param {string} id */
function folderOf(id) {
  if (id.startsWith('\0vite/')) return vite;
  const path = id.replace(/[?#].*$/, '').replaceAll('\\', '/');
  if (path.endsWith('/src/kernel/compiled.ts')) return kernel;
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
  return folder;
}

/** @param {string} folder @returns {Package} */
function readPackage(folder) {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return { name: folder, version: '', license: 'unknown', texts: [] };
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'));
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isText.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').replaceAll('\r\n', '\n'))
    // What Vite itself is made of is not in the site.
    .map((text) => text.replace(/\n# Licenses of bundled dependencies\n[\s\S]*/, '').trim());
  return {
    name,
    version,
    license: typeof license === 'string' ? license : 'unknown',
    texts: [...texts, ...textsWithin(name, folder)],
  };
}

/** core-js stands within pdf.js, with its line of copyright, and without the text of its license, which is MIT. @param {string} name @param {string} folder */
function textsWithin(name, folder) {
  if (name !== 'pdfjs-dist') return [];
  const program = readFileSync(join(folder, 'legacy', 'build', 'pdf.mjs'), 'utf8');
  const [, holder] = /copyright: '© (.+?)(?: All rights reserved\.)?',/.exec(program) ?? [];
  if (!holder) throw new Error('The copyright of core-js is not where it stood in pdf.js: see scripts/licenses.mjs');
  const own = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8');
  return [
    `core-js, within pdf.js (MIT)\n\nCopyright (c) ${holder}\n\n${own.slice(own.indexOf('Permission is')).trim()}`,
  ];
}

/**
 * A Vite plugin that notes which modules a build holds, those of its workers too where it is given to them. Of what draws the pages
 * at build time, the styles, the fonts and the parts of pages are in the site.
 */
export function noteModules() {
  /** @type {Set<string>} */
  const modules = new Set();
  /** @type {import('vite').Plugin} */
  const plugin = {
    name: 'note-modules',
    generateBundle(_, bundle) {
      const all = this.environment.name === 'client';
      for (const file of Object.values(bundle))
        for (const id of file.type === 'chunk' ? file.moduleIds : file.originalFileNames)
          if (all || /\.(?:css|woff2|astro)(?:\?|$)/.test(id)) modules.add(id);
    },
  };
  return { plugin, modules };
}
