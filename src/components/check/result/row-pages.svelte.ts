/** The rows of one group as far as they were asked for: a hundred at first, then all, or as many as a page bears. */
import type { Filter, Group, Row } from '../../../report/view.ts';
import type { Engine } from '../engine.ts';

const FEW = 100;
const MANY = 10_000;

export class RowPages {
  /** Of a hundred rows each. */
  blocks: Row[][] = $state.raw([]);
  total = $state(0);
  #asked = 0;
  #group: Group | undefined;

  get known(): number {
    return this.blocks.reduce((sum, block) => sum + block.length, 0);
  }

  /** How many rows the next question brings. */
  get next(): number {
    return Math.min(MANY, this.total - this.known);
  }

  /** Asks for the first rows of a group. */
  start(engine: Engine | undefined, group: Group, filter: Filter) {
    this.#group = group;
    this.blocks = [];
    this.total = group.rows;
    return this.#ask(engine, filter, FEW);
  }

  /** Asks for the next rows. */
  more(engine: Engine | undefined, filter: Filter) {
    return this.#ask(engine, filter, MANY);
  }

  /** Rows come in parts, and are shown as they come. What another question has overtaken is dropped. */
  async #ask(engine: Engine | undefined, filter: Filter, count: number) {
    this.#asked += 1;
    const mine = this.#asked;
    const from = this.known;
    if (!this.#group || !engine) return;
    await engine.rows(this.#group, filter, from, from + count, (rows) => {
      if (mine !== this.#asked) return;
      const blocks: Row[][] = [];
      for (let at = 0; at < rows.length; at += FEW) blocks.push(rows.slice(at, at + FEW));
      this.blocks = [...this.blocks, ...blocks];
    });
  }

  /** Number of the first row of a block, counted from 1. */
  firstOf(block: number): number {
    return block * FEW + 1;
  }
}
