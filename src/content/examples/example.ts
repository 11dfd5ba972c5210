/**
 * What the `example.json` of an item says: what the check must say of its files.
 *
 * The files stand beside it: `fails.csv` and `passes.csv`, or `fails.technical.csv` and `fails.high.csv` where the item
 * needs both schools. The item's page shows them, the tests run them, the checker loads them.
 */
import { z } from 'astro/zod';
import { kinds, sides } from '../../intake/kinds.ts';
import { items as allItems } from '../../rules/code.ts';
import type { Code } from '../../rules/findings.ts';
import { codes } from '../../rules/registry.ts';

const items = allItems.filter((item) => item !== 'file');
const code = z.enum(Object.keys(codes) as [Code, ...Code[]], {
  error: ({ input }) => `${input} is no code. The codes of an item stand in its folder, src/rules/<item>/findings.ts`,
});

export const exampleSchema = z.strictObject({
  /** The item of the guide that the page is about. */
  item: z.enum(items, { error: `item is one of those of src/rules/code.ts: ${items.join(', ')}` }),
  /** What the checker on the page takes, and from which school. */
  kinds: z.array(z.enum(kinds)),
  needs: z.enum(['either', 'both', ...sides]),
  /** What the files of the example are, for each school that has one. */
  files: z.partialRecord(z.enum(sides), z.string()),
  /**
   * All findings in the example that fails, in their order: their rows by school, as a spreadsheet numbers them, and the
   * words of the mark at them in the last of its files. Without words nothing is marked.
   */
  fails: z.array(
    z.strictObject({
      code,
      rows: z.partialRecord(z.enum(sides), z.array(z.int())),
      flag: z.string().optional(),
    }),
  ),
  /** What passes in the example that passes, with its count. None where no file can show that all is well. */
  passes: z.partialRecord(code, z.int()).optional(),
});

/** An example under the name of its item, such as `4d-grade-calc`. */
export interface Example {
  id: string;
  data: z.infer<typeof exampleSchema>;
}
