import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readClaimWeights } from '../server/claim-weights.ts';
import { findClaims } from '../server/extract/claims/claims.ts';
import { createReader } from '../server/extract/extract.ts';
import { createScorer } from '../server/extract/scorer/scorer.ts';
import { readLexicon } from '../server/seed.ts';
import { openTagger } from '../server/tagger/open-tagger.ts';
import { TAGGERS, type Tagger } from '../server/tagger/tiers.ts';
import { type Marked, type MarkedArticle, readArticles, readMarked, toPrediction } from './articles.ts';
import { freeze } from './frozen.ts';
import { type Read, tellUnknown } from './unknown-names.ts';

type Marker = (text: string, entities: MarkedArticle['entities']) => readonly Marked[];

const shared = fileURLToPath(new URL('../../shared', import.meta.url));
const options = {
  gold: { type: 'string', default: join(shared, 'gold') },
  corpus: { type: 'boolean', default: false },
  files: { type: 'string', default: 'abcdefgh' },
  oracle: { type: 'boolean', default: false },
  rules: { type: 'boolean', default: false },
  tagger: { type: 'string', default: 'auto' },
  frozen: { type: 'boolean', default: false },
  errors: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

function run(script: string, args: readonly string[], quiet: boolean): void {
  const done = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', 'inherit'],
  });
  if (done.status !== 0) throw new Error(`${script} ended with ${done.status ?? done.signal}`);
}

/** Writes the stories of the corpus files whose letters are given as a marked set, and returns its folder. */
function expandCorpus(letters: string, scratch: string): string {
  const folder = join(shared, 'corpus');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && letters.includes(name[0] ?? ''));
  const target = join(scratch, 'corpus');
  run(join(folder, 'check.mjs'), ['--expand', target, ...files.map((file) => join(folder, file))], true);
  return target;
}

async function readMarker(scorer: string): Promise<Marker> {
  const { markMentions } = (await import(pathToFileURL(scorer).href)) as { readonly markMentions: Marker };
  return markMentions;
}

/** One line of predictions an article, of claims alone with the marked entities given; `rules` leaves the scorer of claims out. */
function predictGiven(articles: readonly MarkedArticle[], rules: boolean, mark: Marker): string {
  const claimWeights = rules ? null : readClaimWeights(console.error);
  const scorer = claimWeights ? createScorer(claimWeights) : null;
  const readings = articles.map((article) => readMarked(article, mark(article.text, article.entities)));
  return readings
    .map((reading, at) =>
      toPrediction(articles[at]?.id ?? '', { entities: reading.entities, claims: findClaims(reading, scorer) }),
    )
    .join('\n');
}

type How = { readonly rules: boolean; readonly tagger: Tagger; readonly frozen: boolean };

function toTagger(given: string): Tagger {
  const tagger = TAGGERS.find((one) => one === given);
  if (tagger === undefined) throw new Error(`--tagger ${given}: give one of ${TAGGERS.join(', ')}`);
  return tagger;
}

/** What the whole extraction reads from each article; `frozen`, each fold with the lexicon as if nobody had read the fold. */
async function readAll(articles: readonly MarkedArticle[], { rules, tagger, frozen }: How): Promise<readonly Read[]> {
  const claimWeights = rules ? null : readClaimWeights(console.error);
  const { crfWeights, encoder } = await openTagger(tagger, console.error);
  const whole = readLexicon();
  const folds = frozen ? freeze(articles, whole, shared) : [{ articles, lexicon: whole, left: 0 }];
  if (frozen) console.log(`entries left out of each fold's lexicon: ${folds.map(({ left }) => left).join(', ')}`);
  const reads: Read[] = [];
  for (const fold of folds) {
    const { extract, toTag } = createReader(fold.lexicon, { claimWeights, crfWeights });
    for (const article of fold.articles) {
      const tagged = encoder === null ? null : await encoder(toTag(article.text));
      reads.push({ article, extraction: extract(article.text, [], tagged), lexicon: fold.lexicon });
    }
  }
  return reads;
}

async function score(): Promise<void> {
  const { values } = parseArgs({ options });
  const tagger = toTagger(values.tagger);
  const scorer = [values.gold, join(shared, 'gold')].map((folder) => join(folder, 'score.mjs')).find(existsSync);
  const wanted = values.corpus ? join(shared, 'corpus') : values.gold;
  if (scorer === undefined || !existsSync(wanted)) {
    console.log(`skipped: no marked articles in ${wanted}`);
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'modelscape-score-'));
  try {
    const gold = values.corpus ? expandCorpus(values.files, scratch) : values.gold;
    const predictions = join(scratch, 'predictions.jsonl');
    const articles = readArticles(gold);
    const mark = await readMarker(scorer);
    const reads = values.oracle ? [] : await readAll(articles, { ...values, tagger });
    const lines = reads.map(({ article, extraction }) => toPrediction(article.id, extraction));
    writeFileSync(predictions, values.oracle ? predictGiven(articles, values.rules, mark) : lines.join('\n'));
    const flags = [...(values.errors ? ['--errors'] : []), ...(values.json ? ['--json'] : [])];
    run(scorer, ['--gold', gold, '--pred', predictions, ...flags], false);
    if (reads.length > 0 && !values.json) for (const line of tellUnknown(reads, mark)) console.log(line);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await score();
