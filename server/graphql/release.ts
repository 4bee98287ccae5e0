import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

/**
 * Writes `released.graphql`, what a release promises: later schemas may only add to it, and a test says where one breaks
 * it. To be run when a release is made (`npm run release:schema`), never to make that test pass.
 */
const text = printSchema(lexicographicSortSchema(createSchema()));
writeFileSync(new URL('released.graphql', import.meta.url), `${text}\n`);
