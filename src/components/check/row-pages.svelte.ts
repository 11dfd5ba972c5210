/** The rows of one group as far as they were asked for, 100 at a time. */
import type { Filter, Group, Row } from '../../report/view.ts';
import type { Engine } from './engine.ts';

const step = 100;

export class RowPages {
  blocks: Row[][] = $state.raw([]);
  total = $state(0);
  #asked = 0;
  #group: Group | undefined;

  get known(): number {
    return this.blocks.reduce((sum, block) => sum + block.length, 0);
  }

  /** How many rows the next question brings. */
  get next(): number {
    return Math.min(step, this.total - this.known);
  }

  /** Asks for the first rows of a group. */
  start(engine: Engine | undefined, group: Group, filter: Filter) {
    this.#group = group;
    this.blocks = [];
    this.total = group.rows;
    return this.more(engine, filter);
  }

  /** Asks for the next rows. An answer that another question has overtaken is dropped. */
  async more(engine: Engine | undefined, filter: Filter) {
    this.#asked += 1;
    const mine = this.#asked;
    const from = this.known;
    const page = this.#group && (await engine?.rows(this.#group.code, filter, from, from + step));
    if (!page || mine !== this.#asked) return;
    this.blocks = [...this.blocks, page.rows];
    this.total = page.total;
  }

  /** Number of the first row of a block, counted from 1. */
  firstOf(block: number): number {
    return block * step + 1;
  }
}
