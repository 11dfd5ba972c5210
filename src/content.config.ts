import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

export const collections = {
  docs: defineCollection({
    loader: docsLoader(),
    schema: docsSchema({
      extend: z.object({
        /** The guide's number of the item that the page is about, such as `4b`. It stands in a box beside the title. */
        item: z.string().optional(),
      }),
    }),
  }),
};
