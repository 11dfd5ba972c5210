/** The writer of letters with its screenshots: what is loaded at once where both are needed. */
export { default as LetterWriter } from './LetterWriter.svelte';
export { default as Pictures } from './Pictures.svelte';
