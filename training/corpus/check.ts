import { existsSync } from 'node:fs';
import { findFaults } from './faults.ts';
import type { Labelled } from './labelled.ts';
import { readPassages, resolvePassage, TEXTS } from './passages.ts';
import { readStories } from './stories.ts';

function count(what: string, texts: readonly Labelled[]): string {
  const labels = texts.flatMap((text) => text.labels);
  const kinds = [...new Set(labels.map(({ kind }) => kind))].sort();
  const byKind = kinds.map((kind) => `${kind} ${labels.filter((label) => label.kind === kind).length}`);
  const claims = texts.reduce((sum, text) => sum + text.claims.length, 0);
  return `${texts.length} ${what}, ${labels.length} mentions, ${claims} claims: ${byKind.join(', ')}`;
}

const stories = readStories();
const passages = readPassages();
const resolved = passages.map(resolvePassage).filter((passage) => passage !== null);
const lines = [...stories, ...resolved].flatMap((text) => findFaults(text).map((fault) => `${text.id}: ${fault}`));
const ids = new Set(resolved.map(({ id }) => id));
if (existsSync(TEXTS))
  for (const { id } of passages) if (!ids.has(id)) lines.push(`${id}: its file is missing or has changed`);
process.stdout.write(
  [
    ...lines,
    count('stories', stories),
    existsSync(TEXTS)
      ? count('passages', resolved)
      : `${passages.length} passages not checked: their texts are not on this machine`,
    `${lines.length} faults`,
    '',
  ].join('\n'),
);
if (lines.length > 0) process.exitCode = 1;
