/** What the page loads once it has come to rest: the forms, the columns' window, the pictures. Nothing may be asked for after data is in. */
export { default as EntryDialog } from './EntryDialog.svelte';
export { default as PastedSeen } from './PastedSeen.svelte';
export { default as RuleForms } from './RuleForms.svelte';
export { withoutMenus } from './pasted-shape.ts';
export { pastedTable } from './pasted-table.ts';
export { default as ColumnMapper } from '../mapper/ColumnMapper.svelte';
export { default as Pictures } from '../pictures/Pictures.svelte';
export { default as PrintedPictures } from '../pictures/PrintedPictures.svelte';
