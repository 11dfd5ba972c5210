/** What cells and form fields of a web page say as text. */

/** Gives an attribute of a tag by its name. */
export type Attribute = (name: string) => string | undefined;

/** Spaces and line breaks as one space. A zero-width no-break space (U+FEFF) is none: it is removed when cells are cleaned. */
export const cellText = (text: string) => text.replace(/[^\S\uFEFF]+/g, ' ').trim();

/** As it is read in mask columns. */
export const checkedMark = (isChecked: boolean) => (isChecked ? 'X' : '');

const shown = new Set(['', 'text', 'number', 'date', 'search', 'tel', 'email', 'url']);

/** What a form field shows: its value; a mark where a box is checked. */
export function field(attribute: Attribute): string {
  const type = attribute('type')?.toLowerCase() ?? '';
  if (type === 'checkbox' || type === 'radio') return checkedMark(attribute('checked') !== undefined);
  return shown.has(type) ? ` ${attribute('value') ?? ''} ` : '';
}
