import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: resolve(import.meta.dirname, '../..') });

/** The words that the linter tells to put elsewhere, in a piece of code as if it stood in that file. */
async function told(code: string, file: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  expect(result!.messages.filter(({ fatal }) => fatal)).toEqual([]);
  const ours = result!.messages.filter(({ ruleId }) => ruleId === 'house/words-apart');
  return ours.map(({ message }) => /"(.*)"/.exec(message)![1]!);
}

/** Both languages of templates write these the same way. */
const inTemplates = ['src/components/Planted.astro', 'src/components/Planted.svelte'];

describe.each(inTemplates)('words that readers see stand apart: %s', (file) => {
  test.each([
    ['<p>Search this site</p>', ['Search this site']],
    ['<p>Search</p>', ['Search']],
    ['<p>\n  First go through <a href="/guide/">the guide</a>.\n</p>', ['First go through', 'the guide']],
    ['<p>{count} results</p>', ['results']],
    ['<p><span>Før</span></p>', ['Før']],
    [`<p>{isFirst ? 'Before' : names.next}</p>`, ['Before']],
    [`<p>{label ?? 'Search'}</p>`, ['Search']],
    [`<p>{'Search'}</p>`, ['Search']],
    ['<p>{`Item ${item}`}</p>', ['Item 0']],
    [`<p>{name + ' is missing'}</p>`, ['is missing']],
    ['<button aria-label="Menu">×</button>', ['Menu']],
    ['<button title={`Item ${item}`}>×</button>', ['Item 0']],
    [`<button aria-label={isOpen ? 'Close' : names.open}>×</button>`, ['Close']],
    ['<input placeholder="grade not on report card" />', ['grade not on report card']],
    ['<img alt="A school" />', ['A school']],
    ['<td data-label="Row">1</td>', ['Row']],
    ['<Card label="Search" />', ['Search']],
    [`<Icon says={isFine ? 'Passed' : phrases.other} />`, ['Passed']],
    ['<Card says="the course is locked" />', ['the course is locked']],
    ['<Card says={`the course ${course} is locked`} />', ['the course 0 is locked']],
    ['<svg><title>Five grades</title></svg>', ['Five grades']],
  ])('%s', async (code, words) => {
    expect(await told(code, file)).toEqual(words);
  });

  test.each([
    ['<p>{phrases.title}</p>'],
    ['<p>{phrases.count(found)} · {name}.</p>'],
    ['<p>{a ? phrases.before : phrases.next} ×</p>'],
    ['<button aria-label={phrases.menu} title={phrases.menu}>×</button>'],
    ['<kbd>Ctrl K</kbd> <kbd>Esc</kbd>'],
    ['<p><code>grading.termName</code></p>'],
    ['<p class="first of all" id="two-words" data-way="there and back">1</p>'],
    ['<input type="search" autocomplete="off" value="two words" />'],
    ['<Icon name="arrow" class="first last" />'],
    ['<svg viewBox="0 0 9 9"><path d="M13 16h7 Mab cd" /></svg>'],
    ['<button aria-label="×" title="">↑</button>'],
    ['<style>\n.first .second { color: red; }\n</style>'],
    ['<!-- A note to those who read the code -->'],
  ])('may: %s', async (code) => {
    expect(await told(code, file)).toEqual([]);
  });
});

const places = [
  ['src/components/Planted.astro', (code: string) => `---\n${code}\n---\n`],
  ['src/components/Planted.svelte', (code: string) => `<script lang="ts">\n${code}\n</script>\n`],
  ['src/components/planted.ts', (code: string) => code],
] as const;

describe.each(places)('sentences among the code: %s', (file, within) => {
  test.each([
    [`const says = 'The grade may be here.';`, ['The grade may be here.']],
    ['const says = `Checked as of ${day}.`;', ['Checked as of 0.']],
    [`const roles = [{ name: 'Technical school' }];`, ['Technical school']],
    [`const sides = [{ name: 'Technical', icon: 'tech' }];`, ['Technical']],
    [`const says = (count) => count > 1 ? 'Two or more' : '';`, ['Two or more']],
  ])('%s', async (code, words) => {
    expect(await told(within(code), file)).toEqual(words);
  });

  test.each([
    [`const says = phrases.here;`],
    [`const key = 'starlight-theme';`],
    [`const isOpen = key === 'Escape' || name === 'Files';`],
    [`const field = { id: 'task', header: 'Grading Task', label: phrases.task, name: 'icon' };`],
    [`const parts = all.querySelectorAll('input, select, textarea');`],
    ['const way = `M1 ${y}h158M281 ${y}h158`;'],
    [`throw new Error('The guide has no such item');`],
    ['throw new TypeError(`No file of ${item}`);'],
  ])('may: %s', async (code) => {
    expect(await told(within(code), file)).toEqual([]);
  });
});

test.each([
  ['src/components/check/phrases.ts'],
  ['src/components/check/entry/form-phrases.ts'],
  ['src/components/shell/navigation.ts'],
  ['src/components/check/sample/sample.ts'],
])('may: %s', async (file) => {
  expect(await told(`export const words = { title: 'Start over', text: 'Your files are still here.' };`, file)).toEqual(
    [],
  );
});
