/** Tags and texts of XML one after the other. Entities of a document's own are never expanded. */

/** Why a file cannot be read. */
export type Fault = 'damaged' | 'entities' | 'too-large' | 'password' | 'xls' | 'not-a-workbook' | 'no-table';

/** Thrown by the readers of formats for what is in a file. */
export class CannotUse extends Error {
  readonly reason: Fault;
  constructor(reason: Fault) {
    super(reason);
    this.reason = reason;
  }
}

export type Attributes = readonly (readonly [name: string, value: string])[];

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** A tag, comment or block longer than this is none. */
const LONGEST = 1 << 22;
const DEEPEST = 1000;

/**
 * Reads XML in pieces of any size. Names keep their prefixes.
 * @throws CannotUse for what is no XML, ends in the middle, or has a document type with texts of its own
 */
export function xmlScanner(handler: XmlHandler) {
  const open: string[] = [];
  let rest = '';

  /** Reads what is complete and keeps the rest. */
  function scan(text: string, isEnd: boolean) {
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf('<', at);
      if (tag === -1) {
        // An entity may be cut by the end of the piece.
        const cut = isEnd ? -1 : text.lastIndexOf('&');
        const end = cut >= at && text.length - cut < 12 && !text.includes(';', cut) ? cut : text.length;
        say(text.slice(at, end));
        at = end;
        break;
      }
      if (tag > at) say(text.slice(at, tag));
      const end = read(text, tag);
      at = end ?? tag;
      if (end === undefined) break;
    }
    rest = text.slice(at);
    if (rest.length > LONGEST || (isEnd && rest !== '')) throw new CannotUse('damaged');
  }

  const say = (text: string) => {
    if (open.length > 0) handler.text(decoded(text));
  };

  /** Reads what begins at a `<`, and returns where it ends; undefined where that is not there yet. */
  function read(text: string, at: number): number | undefined {
    const behind = (mark: string, from: number) => {
      const found = text.indexOf(mark, from);
      return found === -1 ? undefined : found + mark.length;
    };
    if (text.length - at < 9 && '<![CDATA['.startsWith(text.slice(at))) return undefined;
    if (text.startsWith('<!--', at)) return behind('-->', at + 4);
    if (text.startsWith('<?', at)) return behind('?>', at + 2);
    if (text.startsWith('<![CDATA[', at)) {
      const end = behind(']]>', at + 9);
      if (end !== undefined && open.length > 0) handler.text(text.slice(at + 9, end - 3));
      return end;
    }
    const end = endOfTag(text, at + 1);
    if (text.startsWith('<!', at)) {
      if (text.slice(at, end ?? at + LONGEST).includes('[')) throw new CannotUse('entities');
      return end;
    }
    if (end !== undefined) tag(text, at, end);
    return end;
  }

  function tag(text: string, at: number, end: number) {
    if (text[at + 1] === '/') {
      const name = text.slice(at + 2, end - 1).trimEnd();
      if (open.pop() !== name) throw new CannotUse('damaged');
      handler.close(name);
      return;
    }
    const isEmpty = text[end - 2] === '/';
    const inner = text.slice(at + 1, isEmpty ? end - 2 : end - 1);
    const name = /^[^\s/=<>"']+/.exec(inner)?.[0];
    if (name === undefined || open.length >= DEEPEST) throw new CannotUse('damaged');
    handler.open(name, name.length === inner.length ? none : attributesIn(inner.slice(name.length)));
    if (isEmpty) handler.close(name);
    else open.push(name);
  }

  return {
    push: (piece: string) => scan(rest + piece, false),
    end() {
      scan(rest, true);
      if (open.length > 0) throw new CannotUse('damaged');
    },
  };
}

const none: Attributes = [];

const DOUBLE = 0x22;
const SINGLE = 0x27;
const GREATER = 0x3e;

/** Behind the `>` that ends a tag: one within quotes does not. */
function endOfTag(text: string, from: number): number | undefined {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === GREATER) return at + 1;
    else if (sign === DOUBLE || sign === SINGLE) quote = sign;
  }
  return undefined;
}

const attribute = /\s([^\s=<>"']+)\s*=\s*("[^"<]*"|'[^'<]*')/g;

/** @throws CannotUse for what is no attribute: behind a quote that does not close, the tags that follow would be lost */
function attributesIn(text: string): Attributes {
  let end = 0;
  const found = Array.from(text.matchAll(attribute), ({ 0: whole, 1: name, 2: value, index }) => {
    if (text.slice(end, index).trim() !== '') throw new CannotUse('damaged');
    end = index + whole.length;
    return [name!, decoded(value!.slice(1, -1))] as const;
  });
  if (text.slice(end).trim() !== '') throw new CannotUse('damaged');
  return found;
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and numbers of characters. Any other stays as it is written. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, tens?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = tens === undefined ? Number.parseInt(hex!, 16) : Number(tens);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A name without its prefix. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1);
