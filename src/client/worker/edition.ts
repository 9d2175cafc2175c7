import type { Edition } from '../../model/edition.ts';
import { cacheName, type Part } from '../kept-copies.ts';

/** What the build writes above the worker's code. */
export const { edition } = globalThis as unknown as { readonly edition: Edition };

/** The cache of a part of this worker's build. */
export const ownCache = (part: Part): string => cacheName(edition.base, part, edition.build);
