import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { mayMakeLinks, mayUse, nothingLeaves } from './scripts/lint/nothing-leaves.mjs';
import { oneWay } from './scripts/lint/one-way.mjs';
import { wordsApart } from './scripts/lint/words-apart.mjs';

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '.cache/',
      '.svelte-check/',
      'node_modules/',
      'test-results/',
      'tests/fixtures/',
      'src/kernel/assembly/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.strict,
  { ...regexp.configs['flat/recommended'], files: ['src/**', 'site/**', 'scripts/**'] },
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      // The compiler knows the names; ESLint would need a list of each host's.
      'no-undef': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // With noUncheckedIndexedAccess, `!` is how a loop over its own indexes says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  // Of these the compiler tells of names without a use.
  { files: ['**/*.ts'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // Links are plain: this site has no router.
      'svelte/no-navigation-without-resolve': 'off',
      // Its own rule knows properties that a parent binds to.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
    },
  },
  {
    // A pattern takes no longer than its text is long, whatever a file holds.
    files: ['src/**'],
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: false }],
      // Half of the time of all rules, for a matter of taste.
      'regexp/confusing-quantifier': 'off',
    },
  },
  {
    // Here an assertion that holds anyway tells at once where nothing begins.
    files: ['src/guard/addresses.ts'],
    rules: { 'regexp/no-useless-assertions': 'off' },
  },
  {
    files: ['src/**'],
    plugins: { house: { rules: { 'one-way': oneWay, 'words-apart': wordsApart } } },
    rules: { ...nothingLeaves, 'house/one-way': 'error', 'astro/no-set-html-directive': 'error' },
  },
  {
    // One way to zod: src/zod.ts sets it so that it makes no code from text. The content's schemas run in the build alone.
    files: ['src/**'],
    ignores: ['src/zod.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^zod(?:/|$)', message: 'Import zod from src/zod.ts: it is set for the pages’ policy.' },
            { regex: '^astro:(?!content$)', message: 'Parts of Astro that run before a reader fetch ahead.' },
          ],
        },
      ],
    },
  },
  {
    // A test runs, and waits for what it looks at, never for a time.
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression[callee.property.name=/^(?:waitForTimeout|skip|only|todo|fixme|skipIf|runIf|fails)$/]`,
          message: 'A test is neither left out nor left to a time: wait for what it looks at.',
        },
      ],
    },
  },
  {
    // By name, the only ones with words that are no phrases: the names of links, what the search knows, what stands in files.
    files: ['src/**/*.{astro,svelte}', 'src/components/**', 'src/one-file/**'],
    ignores: ['shell/navigation.ts', 'shell/search/lay-words.ts', 'check/sample/*.ts', 'check/entry/form-files.ts'].map(
      (file) => `src/components/${file}`,
    ),
    rules: { 'house/words-apart': 'error' },
  },
  {
    // By name, the only place that may keep something: the choice of the theme, under the key of the docs theme.
    files: ['src/components/shell/theme.ts', 'src/components/shell/ThemeProvider.astro/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    // By name, the only ones that give a link its address: a file to save, a text for the mail program, what the search found.
    files: ['save-file.ts', 'TakeLetter.svelte', 'dialog.ts'].map((file) => `src/components/**/${file}`),
    rules: mayMakeLinks,
  },
  {
    // By name, the only one that starts a worker, and from a text of the page alone.
    files: ['src/components/shared/start-worker.ts'],
    rules: mayUse('Worker'),
  },
  {
    // By name, the only one that compiles WebAssembly: the kernel, whose text is in the program.
    files: ['src/kernel/kernel.ts'],
    rules: mayUse('WebAssembly'),
  },
  {
    // By name, the only one that changes the address: the answers of the steps stand in it, and nothing else.
    files: ['src/components/guided/Guided.svelte'],
    rules: mayUse('history'),
  },
  {
    // The command line's host writes to a terminal, not before a reader of the site.
    files: ['src/cli.ts'],
    rules: { 'no-console': 'off' },
  },
);
