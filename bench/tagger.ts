import { loadavg } from 'node:os';
import { readClaimWeights } from '../server/claim-weights.ts';
import { createReader } from '../server/extract/extract.ts';
import { readLexicon } from '../server/seed.ts';
import { openTagger } from '../server/tagger/open-tagger.ts';
import { TAGGERS } from '../server/tagger/tiers.ts';
import { joinSeed } from './seed-articles.ts';

/** Milliseconds of processor that this process has used, all its threads together. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const given = process.argv[2] ?? 'off';
const tagger = TAGGERS.find((one) => one === given);
if (tagger === undefined) throw new Error(`${given}: give one of ${TAGGERS.join(', ')}`);
const { crfWeights, encoder } = await openTagger(tagger, console.error);
const reader = createReader(readLexicon(), { claimWeights: readClaimWeights(console.error), crfWeights });
const articles = joinSeed();

/** Reads all articles again and again until some milliseconds of processor have gone by: articles a second, names added a round. */
async function readFor(least: number): Promise<{ readonly speed: number; readonly added: number }> {
  const started = cpu();
  let [rounds, added] = [0, 0];
  while (cpu() - started < least) {
    for (const text of articles) {
      const tagged = encoder === null ? null : await encoder(reader.toTag(text));
      const { entities } = reader.extract(text, [], tagged);
      added += entities.flatMap(({ mentions }) => mentions.filter(({ method }) => method === 'tagger')).length;
    }
    rounds += 1;
  }
  return { speed: (1000 * rounds * articles.length) / (cpu() - started), added: added / rounds };
}

// As a program that has run for a while: what the first seconds compile isn't counted.
await readFor(3000);
const { speed, added } = await readFor(5000);
const peak = process.resourceUsage().maxRSS / 1024;
console.log(
  `${tagger}: ${speed.toFixed(1)} articles of 600 words a second of processor, ${added} names added to ` +
    `${articles.length} articles, peak memory ${peak.toFixed(0)} MB, load ${loadavg()[0]?.toFixed(1)}`,
);
