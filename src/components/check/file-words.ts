/** What a file's card says about how the file was read. */
import { encodingNames, rowList } from '../../rules/names.ts';
import type { FileCard } from '../../report/view.ts';
import type { Outcome } from '../../rules/code.ts';
import { facts } from '../../rules/findings.ts';
import { words } from '../../rules/registry.ts';
import { filePhrases } from './file-phrases.ts';
import { phrases } from './phrases.ts';

/** A line of a card, with the mark before it. */
export interface CardLine {
  mark: Outcome | 'passed';
  text: string;
}

/** Where the card of a file stands on the page. */
export function cardId(key: string): string {
  return `card-${key}`;
}

/** What was set aside, dropped and decoded, the gravest first. */
export function linesOf(card: FileCard): CardLine[] {
  if (card.kind === null) return [];
  const aside = card.setAside.map((entry): CardLine => ({
    mark: facts[entry.code].losesRows ? 'problem' : 'notice',
    text: setAsideSaid(entry),
  }));
  const used: CardLine[] =
    card.skipped > 0 ? [] : [{ mark: 'passed', text: card.rows > 0 ? phrases.allUsed : phrases.noRows }];
  const dropped: CardLine[] =
    card.privateHeaders.length > 0 ? [{ mark: 'notice', text: phrases.dropped(card.privateHeaders) }] : [];
  return [...aside.sort((a, b) => Number(b.mark === 'problem') - Number(a.mark === 'problem')), ...used, ...dropped];
}

/** How the file was read: `Read as Windows text, cells separated by commas, column names in row 3`. */
export function howRead({ kind, encoding, delimiter, headerRow }: FileCard): string {
  if (kind === null) return '';
  const cells = phrases.delimiters[delimiter];
  return [
    phrases.decoded(encodingNames[encoding]),
    ...(cells ? [phrases.separated(cells)] : []),
    ...(headerRow > 0 ? [phrases.headerIn(headerRow)] : []),
  ].join(', ');
}

/** Why rows were set aside, with their numbers: `2 rows have no SSID (rows 4 and 9)`. */
function setAsideSaid({ code, reason, count, rows: which }: FileCard['setAside'][number]): string {
  const { title, card } = words[code];
  const why = card?.because?.(reason, count) ?? `: ${lower(title)}`;
  const isTold = which.length > 0 && !card?.withoutRows;
  return filePhrases.aside(count, why, isTold ? filePhrases.where(rowList(which, 6), count > which.length) : '');
}

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
