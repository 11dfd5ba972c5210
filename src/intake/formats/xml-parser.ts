/**
 * Tags and texts of XML one after the other, by htmlparser2. What it forgives is refused here: rows of a file that is cut
 * off or damaged would be lost unseen. Entities of a document's own are never expanded.
 */
import { Parser } from 'htmlparser2';
import { CannotUse } from './cannot-use.ts';

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

const DEEPEST = 1000;

/**
 * Reads XML in pieces of any size. Names keep their prefixes.
 * @throws CannotUse for what is no XML, ends in the middle, or has a document type with texts of its own
 */
export function xmlParser(handler: XmlHandler) {
  let depth = 0;
  let isCdata = false;
  /** Where the tag that was opened last begins: one that is closed from there closes itself. */
  let opened = -1;
  const damaged = (): never => {
    throw new CannotUse('damaged');
  };

  const parser = new Parser(
    {
      onattribute(name, _value, quote) {
        // Behind a quote too many or too few, the tags that follow would be lost.
        if (!quote || /["'<]/.test(name)) damaged();
      },
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) damaged();
        opened = parser.startIndex;
        handler.open(name, attributes);
      },
      ontext(text) {
        // What is written as an entity comes alone.
        if (text.length > 1 && !isCdata && text.includes('<')) damaged();
        if (depth > 0) handler.text(text);
      },
      onclosetag(name, isImplied) {
        if (isImplied && parser.startIndex !== opened) damaged();
        depth -= 1;
        handler.close(name);
      },
      oncdatastart: () => void (isCdata = true),
      oncdataend: () => void (isCdata = false),
      onprocessinginstruction(name, data) {
        const isType = /^!doctype/i.test(name);
        if (name.startsWith('!') && (!isType || data.includes('['))) throw new CannotUse('entities');
      },
    },
    { xmlMode: true },
  );

  return {
    push: (piece: string) => parser.write(piece),
    end() {
      if (depth > 0) damaged();
      parser.end();
    },
  };
}

/** A name without its prefix. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1);
