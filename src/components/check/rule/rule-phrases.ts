/** Every sentence of the checker on a page about one item of the guide. */
import { kindNames, list } from '../../../rules/names.ts';
import type { Kind } from '../../../intake/kinds.ts';

const lower = (text: string) => (/^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
const kindsSaid = (kinds: readonly Kind[]) => list(kinds.map((kind) => lower(kindNames[kind].name)));

export const rulePhrases = {
  label: 'Check yours',
  whose: 'Where does it come from?',
  takes: (kinds: readonly Kind[]) => `For this item: ${kindsSaid(kinds)}`,
  paste: 'Or paste the rows here',
  pasteAlerts: 'Or paste the messages here',
  keepHeaders: 'Keep the line with the column names.',
  alertsHint: 'Copy the text of the Process Alerts that say KTS, as they are on the screen.',
  check: 'Check these rows',
  checkAlerts: 'Check these messages',
  examples: { fails: 'Try the example that fails', passes: 'Try the example that passes' },
  isExample: 'This is the example of this page. Its files are put away when you add your own.',
  running: 'Checking',
  notFor: (name: string, kind: Kind) =>
    `${name} was read as “${kindNames[kind].name}”. It is not needed for this item.`,
  about: (items: readonly string[]) => `This is about ${items.length > 1 ? 'items' : 'item'} ${list(items)} alone.`,
  all: 'The full check looks at everything at once.',
  toCheck: 'Check my files',
  needs: 'Not checked yet',
  read: 'How the files were read',
} as const;
