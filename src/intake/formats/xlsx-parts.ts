/** The parts of a workbook beside its sheets: the list of sheets, where each part is, shared texts, formats of cells. */
import { general, numberFormat, type ShowNumber } from './number-format.ts';
import { CannotUse, localName, type Attributes, type XmlHandler } from './xml-scan.ts';

/** A part while it is read: `found` is filled by the handler. */
export interface Part<Found> {
  handler: XmlHandler;
  found: Found;
}

export interface Relation {
  id: string;
  /** The last word of its type, such as `worksheet`. */
  type: string;
  /** The whole name of the part. */
  target: string;
}

export interface Book {
  sheets: { name: string; relation: string; isHidden: boolean }[];
  /** Whether days count from 1904. */
  is1904: boolean;
}

/** The value of an attribute, whatever its prefix. */
export const attributeOf = (attributes: Attributes, name: string) =>
  attributes.find(([each]) => each === name || localName(each) === name)?.[1];

/** A workbook lists no more texts or styles, and no more sheets and parts: a small file may list very many that are empty. */
const MOST_LISTED = 5_000_000;
const MOST_PARTS = 5000;

/** @throws CannotUse `too-large` */
function add<Item>(list: Item[], item: Item, most = MOST_LISTED) {
  if (list.length >= most) throw new CannotUse('too-large');
  list.push(item);
}

const quiet = { text: () => undefined, close: () => undefined };

/** @param folder the folder that targets count from */
export function readRelations(folder: string): Part<Relation[]> {
  const found: Relation[] = [];
  const open: XmlHandler['open'] = (name, attributes) => {
    if (localName(name) !== 'Relationship' || attributeOf(attributes, 'TargetMode') === 'External') return;
    const target = attributeOf(attributes, 'Target') ?? '';
    const relation = {
      id: attributeOf(attributes, 'Id') ?? '',
      type: attributeOf(attributes, 'Type')?.split('/').at(-1) ?? '',
      target: target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, ''),
    };
    add(found, relation, MOST_PARTS);
  };
  return { found, handler: { ...quiet, open } };
}

export function readBook(): Part<Book> {
  const found: Book = { sheets: [], is1904: false };
  const open: XmlHandler['open'] = (fullName, attributes) => {
    const name = localName(fullName);
    if (name === 'workbookPr') found.is1904 = /^(?:1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
    if (name !== 'sheet') return;
    const sheet = {
      name: attributeOf(attributes, 'name') ?? '',
      // Its own number is called sheetId; the name of the relation has a prefix.
      relation: attributes.find(([each]) => each.endsWith(':id'))?.[1] ?? '',
      isHidden: /hidden/i.test(attributeOf(attributes, 'state') ?? ''),
    };
    add(found.sheets, sheet, MOST_PARTS);
  };
  return { found, handler: { ...quiet, open } };
}

/** The texts that cells name by their number. How a text is pronounced is no part of it. */
export function readSharedTexts(): Part<string[]> {
  const found: string[] = [];
  const text = richText((whole) => add(found, whole), 'si');
  return { found, handler: text };
}

/**
 * Reads texts of cells, which may be in several runs.
 * @param within the element that holds one text
 */
export function richText(onText: (text: string) => void, within: string): XmlHandler {
  let whole: string | undefined;
  let isRun = false;
  let isPronunciation = false;
  return {
    open(fullName) {
      const name = localName(fullName);
      if (name === within) whole = '';
      else if (name === 'rPh') isPronunciation = true;
      else if (name === 't') isRun = !isPronunciation;
    },
    text(text) {
      if (isRun && whole !== undefined) whole += text;
    },
    close(fullName) {
      const name = localName(fullName);
      if (name === 't') isRun = false;
      else if (name === 'rPh') isPronunciation = false;
      else if (name === within && whole !== undefined) {
        onText(unescaped(whole));
        whole = undefined;
      }
    },
  };
}

/** Characters that XML cannot hold are written `_x000D_`. */
export const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** How the cells of each style show numbers. */
export function readStyles(is1904: boolean): Part<ShowNumber[]> {
  const found: ShowNumber[] = [];
  const codes = new Map<number, string>();
  let isOfCells = false;
  const handler: XmlHandler = {
    ...quiet,
    open(fullName, attributes) {
      const name = localName(fullName);
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attributeOf(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) add(found, id === 0 ? general : numberFormat(id, codes.get(id), is1904));
    },
    close(fullName) {
      if (localName(fullName) === 'cellXfs') isOfCells = false;
    },
  };
  return { found, handler };
}
