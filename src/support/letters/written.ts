/** A letter as one text: its subject on the first line, then its body. This is what is shown, checked, and taken. */
import type { Letter } from './material.ts';

const label = 'Subject:';

export const writtenOut = ({ subject, body }: Letter) => `${label} ${subject}\n\n${body}`;

/** Subject and body of such a text, whatever was changed in it. Without the first line, there is no subject. */
export function letterIn(text: string): Letter {
  if (!text.startsWith(label)) return { subject: '', body: text };
  const [head = '', ...rest] = text.split('\n');
  return { subject: head.slice(label.length).trim(), body: rest.join('\n').replace(/^\n/, '') };
}
