import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Arguments with which a thread reads TypeScript, as the program itself does by tsx. */
export const READING_TYPESCRIPT: readonly string[] = [
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
];
