import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { SeedError } from './errors.ts';
import { ENTITY_KINDS } from './extract/extraction.ts';
import type { Lexicon, LexiconAlias, LexiconEntry } from './extract/lexicon.ts';

/** Names of at most so many signs match only as spelt. */
const longestCased = 4;

const name = z
  .string()
  .min(1)
  .max(200)
  .refine((value) => value === value.trim(), 'no blanks at the ends of a name');
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters and digits parted by single hyphens');
const alias = z.union([
  name,
  z.strictObject({ name, cased: z.boolean().optional(), cues: z.array(z.string().min(1)).min(1).optional() }),
]);
const entry = z.strictObject({
  id: slug,
  name,
  aliases: z.array(alias).default([]),
  description: z.string().min(1).optional(),
  family: slug.optional(),
});
const lexiconFile = z.strictObject({ kind: z.enum(ENTITY_KINDS), entries: z.array(entry) });

type FileEntry = z.infer<typeof entry>;
type LexiconFile = z.infer<typeof lexiconFile>;
type Source = { readonly file: string; readonly text: string; readonly parsed: LexiconFile };

/** Number of the line that holds the `at`th `"id"` of the file, from 1; null when there is none. */
function lineOfEntry(text: string, at: number): number | null {
  let seen = -1;
  for (const [index, line] of text.split('\n').entries()) {
    seen += line.match(/"id"\s*:/g)?.length ?? 0;
    if (seen >= at) return index + 1;
  }
  return null;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // JSON.parse doesn't always say where; JSON is YAML, whose parser does.
    const line = parseDocument(text).errors[0]?.linePos?.[0].line ?? null;
    throw new SeedError(file, line, `no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseFile(file: string, text: string): Source {
  const result = lexiconFile.safeParse(parseJson(file, text));
  if (result.success) return { file, text, parsed: result.data };
  const issue = result.error.issues[0];
  const at = issue?.path[0] === 'entries' && typeof issue.path[1] === 'number' ? issue.path[1] : null;
  const where = issue?.path.slice(at === null ? 0 : 2).join('.') ?? '';
  throw new SeedError(
    file,
    at === null ? null : lineOfEntry(text, at),
    `${where === '' ? '' : `${where}: `}${issue?.message ?? 'invalid'}`,
  );
}

function toAlias(given: FileEntry['aliases'][number]): LexiconAlias {
  const full = typeof given === 'string' ? { name: given } : given;
  return full.name.length <= longestCased ? { ...full, cased: full.cased ?? /^[\x20-\x7e]*$/.test(full.name) } : full;
}

function toEntry({ id, name, aliases, description, family }: FileEntry, kind: LexiconEntry['kind']): LexiconEntry {
  const own = aliases.some((given) => (typeof given === 'string' ? given : given.name) === name) ? [] : [name];
  return {
    id,
    name,
    kind,
    aliases: [...own, ...aliases].map(toAlias),
    description: description ?? null,
    family: family ?? null,
  };
}

/** Ids are unique over their kind, and families are entries of the same kind. */
function checkIds(sources: readonly Source[]): void {
  const ids = new Set<string>();
  const each = function* () {
    for (const source of sources)
      for (const [at, entry] of source.parsed.entries.entries()) yield { source, at, entry };
  };
  for (const { source, at, entry } of each()) {
    const id = `${source.parsed.kind}:${entry.id}`;
    if (ids.has(id))
      throw new SeedError(source.file, lineOfEntry(source.text, at), `the id ${entry.id} is given twice`);
    ids.add(id);
  }
  for (const { source, at, entry } of each()) {
    if (entry.family === undefined || (ids.has(`${source.parsed.kind}:${entry.family}`) && entry.family !== entry.id))
      continue;
    throw new SeedError(source.file, lineOfEntry(source.text, at), `no family ${entry.family} of ${entry.id}`);
  }
}

/** Reads all `*.json` of the folder (default `seed/lexicon`), in order of their names; throws SeedError with file and line for the first fault. */
export function readLexicon(folder: URL = new URL('../seed/lexicon/', import.meta.url)): Lexicon {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const sources = files.map((file) => parseFile(file, readFileSync(new URL(file, folder), 'utf8')));
  checkIds(sources);
  return { entries: sources.flatMap(({ parsed }) => parsed.entries.map((entry) => toEntry(entry, parsed.kind))) };
}
