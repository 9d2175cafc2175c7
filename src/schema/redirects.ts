import { z } from 'zod';
import type { Redirects } from '../model/content.ts';
import { entityId } from './text.ts';

/** The shape of `content/redirects.yaml`: the id of an entity that is no more, and the one that it leads to. */
export const redirectsSchema = z.record(entityId, entityId) satisfies z.ZodType<Redirects>;
