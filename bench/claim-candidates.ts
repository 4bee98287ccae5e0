import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findClaims } from '../server/extract/claims/claims.ts';
import { readStated, type Stated } from '../server/extract/claims/stated.ts';
import { createExtractor } from '../server/extract/extract.ts';
import type { Reading } from '../server/extract/reading.ts';
import { type ArticleFacts, toArticleFacts } from '../server/extract/scorer/article-facts.ts';
import { candidatesOf } from '../server/extract/scorer/candidates.ts';
import { readFeatures, toScored } from '../server/extract/scorer/features.ts';
import { LABELS, labelsFor, nameOfLabel } from '../server/extract/scorer/labels.ts';
import { nameFeature } from '../server/extract/scorer/named-features.ts';
import { createVocabulary } from '../server/extract/scorer/weights.ts';
import { readTokens } from '../server/extract/text/token.ts';
import { readLexicon } from '../server/seed.ts';
import type { Labelled } from '../training/corpus/labelled.ts';
import { alignEntities, identityOf, pairOf, readLabelled } from './labelled-reading.ts';
import { type LabelledSet, readLabelledSets } from './labelled-sets.ts';

const folder = new URL('../node_modules/.cache/claims/', import.meta.url);

/** Names of the labelled entities for those of a reading; what is no labelled entity keeps a name of its own, which no claim has. */
type NameOf = (key: string) => string;

function pairsOf(
  { clauses, view, findings }: Stated,
  facts: ArticleFacts,
  nameOf: NameOf,
  labelled: ReadonlySet<string>,
) {
  const vocabulary = createVocabulary();
  const scored = toScored(view, clauses.sentence.kind, findings, facts, vocabulary);
  return candidatesOf(view).map((candidate) => {
    const [a, b] = [nameOf(candidate.a.key), nameOf(candidate.b.key)];
    const ids = LABELS.map(({ type, forward }) => (forward ? pairOf(type, a, b) : pairOf(type, b, a)));
    const allowed = labelsFor(candidate.a.kind, candidate.b.kind);
    const features: string[] = [];
    readFeatures(scored, candidate, (...feature) =>
      features.push(nameFeature(vocabulary.words, ...feature).join('\t')),
    );
    return {
      sentence: clauses.sentence.n,
      ids: allowed.map((at) => ids[at]),
      allowed,
      right: allowed.filter((at) => labelled.has(ids[at] ?? '')),
      features,
    };
  });
}

function lineOf(set: LabelledSet, mode: 'marked' | 'found', labelled: Labelled, reading: Reading): string {
  const aligned = mode === 'found' ? alignEntities(reading.entities, labelled) : null;
  const nameOf: NameOf = (key) => (aligned ? (aligned.get(key) ?? `?${key}`) : key);
  const marked = new Set(labelled.claims.map(({ type, subject, object }) => identityOf(type, subject, object)));
  const labels = new Set(labelled.claims.map(({ type, subject, object }) => pairOf(type, subject, object ?? '')));
  const rules = findClaims(reading).map(({ type, subject, object, rule, confidence, sentence }) => {
    const id = identityOf(type, nameOf(subject ?? ''), object === null ? null : nameOf(object));
    return { id, type, rule, confidence, sentence, right: marked.has(id) };
  });
  const all = readStated(reading);
  const facts = toArticleFacts(
    reading.entities,
    all.flatMap(({ findings }) => findings),
  );
  const pairs = all.flatMap((stated) => pairsOf(stated, facts, nameOf, labels));
  return JSON.stringify({ id: labelled.id, set, mode, gold: [...marked], rules, pairs });
}

/** Writes every pair of names that may state something, with its features, what is labelled of it, and what the rules found: one line for each text, once with the labelled entities given and once with those that extraction finds. */
async function write(): Promise<void> {
  const extract = createExtractor(readLexicon());
  mkdirSync(folder, { recursive: true });
  const file = new URL('candidates.jsonl', folder);
  const lines: string[] = [];
  for (const { set, labelled } of await readLabelledSets()) {
    lines.push(lineOf(set, 'marked', labelled, readLabelled(labelled)));
    if (set === 'core') continue;
    const { sentences, entities } = extract(labelled.text);
    const reading = { text: labelled.text, sentences, tokens: readTokens(labelled.text), entities };
    lines.push(lineOf(set, 'found', labelled, reading));
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
  writeFileSync(new URL('labels.json', folder), JSON.stringify(LABELS.map(nameOfLabel)));
  console.log(`${lines.length} readings → ${fileURLToPath(file)}`);
}

await write();
