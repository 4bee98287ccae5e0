import { z } from 'zod';
import { ENTITY_KINDS, RELATION_TYPES } from '../extract/extraction.ts';
import { readMappingFile } from '../mapping-file.ts';
import type { GivenFile } from './graph-file.ts';

const name = z.string().min(1);

/** A mapping file: where the graph comes from, and which attributes or columns mean what. `README.md` shows one. */
const mapping = z.strictObject({
  ...{ title: name.optional(), publisher: name.optional(), licence: name.optional() },
  url: z.url({ protocol: /^https?$/ }).optional(),
  ...{ id: name.optional(), name: name.optional(), kind: name.optional(), aliases: name.optional() },
  kinds: z.record(z.string(), z.enum(ENTITY_KINDS)).default({}),
  allKind: z.enum(ENTITY_KINDS).optional(),
  ...{ source: name.optional(), target: name.optional() },
  ...{
    sourceName: name.optional(),
    targetName: name.optional(),
    sourceKind: name.optional(),
    targetKind: name.optional(),
  },
  type: name.optional(),
  types: z.record(z.string(), z.enum(RELATION_TYPES)).default({}),
  turned: z.array(z.string()).default([]),
  allType: z.enum(RELATION_TYPES).optional(),
  ...{ date: name.optional(), evidence: name.optional(), link: name.optional() },
  separator: z.string().min(1).max(3).default('\n'),
});

export type GraphMapping = z.output<typeof mapping>;

/** Reads a mapping; without one, names that are usual are looked for. Throws MappingError with the place of what is wrong. */
export function readGraphMapping(file: GivenFile | null): GraphMapping {
  return file === null ? mapping.parse({}) : readMappingFile(mapping, file.name, file.text);
}
