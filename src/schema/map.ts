import { z } from 'zod';
import type { Outlines } from '../model/position.ts';

const layer = z.object({
  type: z.literal('GeometryCollection'),
  geometries: z.array(
    z.object({ type: z.enum(['Polygon', 'MultiPolygon']), id: z.string(), arcs: z.array(z.unknown()) }),
  ),
});

/** The shape of `content/map.topo.json`: outlines as TopoJSON, in two layers whose shapes are found by id. */
export const outlinesSchema = z.object({
  type: z.literal('Topology'),
  transform: z
    .object({ scale: z.tuple([z.number(), z.number()]), translate: z.tuple([z.number(), z.number()]) })
    .optional(),
  arcs: z.array(z.array(z.array(z.number()))),
  objects: z.object({ countries: layer, governorates: layer.optional() }),
}) satisfies z.ZodType<Outlines>;
