/** What the page loads once it has come to rest: the forms. Nothing may be asked for after data is in. */
export { default as EntryDialog } from './EntryDialog.svelte';
export { default as RuleForms } from './RuleForms.svelte';
