/** A map of columns as the command line takes it: `grades.csv=grades,header=3,ssid=A,course=C,task=E,score=F`. */
import { columnIndex, columnName } from './column-name.ts';
import { kinds, type ColumnMap, type Field, type Kind } from './kinds.ts';
import { fieldsOfKind } from './needs.ts';

/** Thrown for a map that cannot be read. The message is for the person who wrote it. */
export class WrongMap extends Error {}

type Tick = NonNullable<ColumnMap['ticks']>[number];

/**
 * Writes a map as the option of the command line, to be copied.
 * @param name the file's name. One that a command line could take for more than a name is left for the person to write.
 */
export function mapOption(name: string, map: ColumnMap): string {
  const isPlainName = !/["'$`%!\\^&|<>\p{Cc}\p{Cf}]/u.test(name) && name !== '' && !name.startsWith('-');
  return `--map "${isPlainName ? name : 'FILE'}=${mapText(map)}"`;
}

function mapText({ kind, table, headerRow, columns, ticks = [] }: ColumnMap): string {
  const sheet = table === undefined ? [] : [`sheet=${table + 1}`];
  const fields = fieldsOfKind[kind].flatMap((field) =>
    columns[field] === undefined ? [] : [`${field}=${columnName(columns[field])}`],
  );
  const own = kind === 'grading-tasks' ? ticks : [];
  const marks = own.map(({ field, term, column }) => `${field}.${escaped(term)}=${columnName(column)}`);
  return [kind, ...sheet, `header=${headerRow}`, ...fields, ...marks].join(',');
}

/** Names of terms may hold signs that mean something in an option or to a command line. */
const escaped = (term: string) =>
  Array.from(term, (sign) => (/[\p{L}\p{N} _-]/u.test(sign) ? sign : `~${sign.codePointAt(0)!.toString(16)}~`)).join(
    '',
  );
const unescaped = (term: string) =>
  term.replace(/~([\da-f]{1,6})~/g, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });

/**
 * Reads what follows `--map`. The name of the file may hold `=` and commas itself.
 * @throws WrongMap
 */
export function readMapOption(option: string): { file: string; map: ColumnMap } {
  const ends = Array.from(option.matchAll(/=/g), ({ index }) => index).reverse();
  const at = ends.find((end) => end > 0 && kindOf(option.slice(end + 1)) !== undefined);
  if (at === undefined)
    throw new WrongMap(
      `--map takes FILE=KIND,header=ROW,FIELD=COLUMN,... such as grades.csv=grades,header=3,ssid=A,course=C,score=F. A kind is one of ${tableKinds.join(', ')}.`,
    );
  return { file: option.slice(0, at), map: readMap(option.slice(at + 1)) };
}

const tableKinds = kinds.filter((kind) => kind !== 'alerts');
const kindOf = (text: string): Kind | undefined => tableKinds.find((kind) => `${text},`.startsWith(`${kind},`));

function readMap(text: string): ColumnMap {
  const kind = kindOf(text)!;
  const map: ColumnMap = { kind, headerRow: 1, columns: {} };
  for (const item of text.split(',').slice(1)) {
    const [, name, of, value] = /^([a-z]+)(?:\.([^=.]+))?=([^=]+)$/i.exec(item) ?? [];
    if (!name || !value) throw new WrongMap(`--map: "${item}" is not written as FIELD=COLUMN.`);
    const isNumber = /^\d{1,7}$/.test(value);
    if (name === 'header' && isNumber) map.headerRow = Number(value);
    else if (name === 'sheet' && isNumber && value !== '0') map.table = Number(value) - 1;
    else if (name === 'header' || name === 'sheet')
      throw new WrongMap(`--map: ${name} takes a number, not "${value}".`);
    else if (of !== undefined) (map.ticks ??= []).push(readTick(kind, name, of, value));
    else map.columns[readField(kind, name)] = readColumn(value);
  }
  return map;
}

function readField(kind: Kind, name: string): Field {
  const known = fieldsOfKind[kind];
  const field = known.find((each) => each.toLowerCase() === name.toLowerCase());
  if (field) return field;
  throw new WrongMap(`--map: "${name}" is no field of ${kind}. There are ${known.join(', ')}.`);
}

function readTick(kind: Kind, name: string, term: string, value: string): Tick {
  const field = readField(kind, name);
  if (field !== 'termMask' && field !== 'activeMask')
    throw new WrongMap(`--map: only termMask and activeMask have a column for each term, ${field} does not.`);
  return { field, term: unescaped(term), column: readColumn(value) };
}

function readColumn(value: string): number {
  const column = columnIndex(value);
  if (column === undefined) throw new WrongMap(`--map: "${value}" is not a column. Write it as letters: A, B, ... AA.`);
  return column;
}
