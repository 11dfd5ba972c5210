import { existsSync, readdirSync } from 'node:fs';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { exampleSchema } from './content/examples/example.ts';

const folder = 'src/content/guide';

/** The guide's items: each has its words in a file of its own. */
const items = readdirSync(folder).map((name) => name.replace(/\.mdx$/, ''));

/** An example has the name of its item's folder. */
function exampleId({ entry }: { entry: string }): string {
  const [id = ''] = entry.split('/');
  if (existsSync(`src/rules/${id}/item.ts`)) return id;
  throw new Error(
    `src/content/examples/${entry} is about no item: there is no src/rules/${id}/item.ts. Name its folder after one.`,
  );
}

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({
      extend: z.object({
        /** The guide's number of the item that the page is about, such as `4b`. It stands in a box beside the title. */
        item: z.enum(items, { error: `item is one of the files of ${folder}: ${items.join(', ')}` }).optional(),
      }),
    }),
  }),
  /** What the guide says at each item, in our words. They stand once, for all pages that show them. */
  guide: defineCollection({ loader: glob({ base: folder, pattern: '*.mdx' }), schema: z.strictObject({}) }),
  /** What the check must say of the example of each item. */
  examples: defineCollection({
    loader: glob({ base: 'src/content/examples', pattern: '*/example.json', generateId: exampleId }),
    schema: exampleSchema,
  }),
};
