import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { proseLoader } from './site/prose-loader.ts';

/** Facts are read and checked by `src/files` and `src/model`; the collection holds the rendered prose. */
export const collections = {
  prose: defineCollection({
    loader: proseLoader(),
    schema: z.object({ title: z.string(), summary: z.string(), notes: z.string() }),
  }),
};
