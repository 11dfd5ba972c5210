/** The parts of a workbook beside its sheets: the list of sheets, where each part is, shared texts, formats of cells. */
import { LONGEST_TEXT, type Budget } from './budget.ts';
import { CannotUse } from './cannot-use.ts';
import { numberFormat, stored, type ReadNumber } from './number-format.ts';
import type { XmlHandler } from './xml-parser.ts';

/** A part while it is read: `found` is filled by the handler. */
export interface WorkbookPart<Found> {
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

/** The namespaces of workbooks, the strict form too. Elements of others are extensions, though they may have the same name. */
const ownSpaces =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/(?:spreadsheetml\/2006\/main|package\/2006\/relationships)|purl\.oclc\.org\/ooxml\/spreadsheetml\/main)$/;

/** Says the elements of a workbook by their names without a prefix, and no others. What has no namespace is taken for its own. */
export function ownElements(handler: XmlHandler): XmlHandler {
  /** For each open element, which prefixes stand for one of these namespaces. */
  const scopes: Readonly<Record<string, boolean>>[] = [{}];
  function ownName(name: string) {
    const colon = name.indexOf(':');
    return scopes.at(-1)![name.slice(0, Math.max(0, colon))] === false ? undefined : name.slice(colon + 1);
  }
  return {
    open(fullName, attributes) {
      let scope = scopes.at(-1)!;
      for (const name in attributes)
        if (name.startsWith('xmlns'))
          scope = { ...scope, [name.slice('xmlns:'.length)]: ownSpaces.test(attributes[name]!) };
      scopes.push(scope);
      const name = ownName(fullName);
      if (name !== undefined) handler.open(name, attributes);
    },
    text: handler.text,
    close(fullName) {
      const name = ownName(fullName);
      scopes.pop();
      if (name !== undefined) handler.close(name);
    },
  };
}

/** A workbook lists no more sheets, parts and styles: a small file may list very many that are empty. */
const MOST_LISTED = 100_000;

/** @throws CannotUse `too-large` */
function add<Item>(list: Item[], item: Item) {
  if (list.length >= MOST_LISTED) throw new CannotUse('too-large');
  list.push(item);
}

const quiet = { text: () => undefined, close: () => undefined };

/** @param folder the folder that targets count from */
export function readRelations(folder: string): WorkbookPart<Relation[]> {
  const found: Relation[] = [];
  const open: XmlHandler['open'] = (name, { Id = '', Type = '', Target = '', TargetMode }) => {
    if (name !== 'Relationship' || TargetMode === 'External') return;
    add(found, { id: Id, type: Type.split('/').at(-1)!, target: pathOf(folder, Target) });
  };
  return { found, handler: { ...quiet, open } };
}

/** The whole path of a part, from the folder that it counts from. */
function pathOf(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function readBook(): WorkbookPart<Book> {
  const found: Book = { sheets: [], is1904: false };
  const open: XmlHandler['open'] = (name, attributes) => {
    if (name === 'workbookPr') found.is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '');
    if (name !== 'sheet') return;
    const sheet = {
      name: attributes.name ?? '',
      // Its own number is called sheetId; the name of the relation has a prefix.
      relation: Object.entries(attributes).find(([each]) => each.endsWith(':id'))?.[1] ?? '',
      isHidden: /hidden/i.test(attributes.state ?? ''),
    };
    add(found.sheets, sheet);
  };
  return { found, handler: { ...quiet, open } };
}

/** The texts that cells name by their number. How a text is pronounced is no part of it. */
export function readSharedTexts(budget: Budget): WorkbookPart<string[]> {
  const found: string[] = [];
  const handler = richText((text) => {
    budget.text(text);
    found.push(text);
  }, 'si');
  return { found, handler };
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
    open(name) {
      if (name === within) whole = '';
      else if (name === 'rPh') isPronunciation = true;
      else if (name === 't') isRun = !isPronunciation;
    },
    text(text) {
      // One that is too long is refused, but not before all of it is there.
      if (isRun && whole !== undefined && whole.length <= LONGEST_TEXT) whole += text;
    },
    close(name) {
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

/** How the numbers in cells of each style are read. */
export function readStyles(is1904: boolean): WorkbookPart<ReadNumber[]> {
  const found: ReadNumber[] = [];
  const codes = new Map<number, string>();
  let isOfCells = false;
  const handler: XmlHandler = {
    ...quiet,
    open(name, { numFmtId = '0', formatCode = '' }) {
      const id = Number(numFmtId);
      if (name === 'numFmt') codes.set(id, formatCode);
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) add(found, id === 0 ? stored : numberFormat(id, codes.get(id), is1904));
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  };
  return { found, handler };
}
