/** The desk with its screenshots: what is loaded at once where both are needed. */
export { default as LetterDesk } from './LetterDesk.svelte';
export { default as Pictures } from './Pictures.svelte';
