import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readClaimWeights } from '../server/claim-weights.ts';
import { describeCalibration, type Outcome } from './calibration-table.ts';
import { type JudgedClaim, judgeAll, judgeRules } from './judged.ts';
import { readLabelledSets } from './labelled-sets.ts';
import { fitLogistic, type Observed, probabilityOf } from './logistic.ts';
import { countPrecision, type RulePrecision, toSource } from './rule-precision.ts';

const FOLDS = 5;
/** A rule's finding keeps its rule's precision where nothing says otherwise. */
const PRIOR = [0, 1, 0] as const;
const STRENGTH = 2;

const weightsFile = new URL('../seed/model/claims.json', import.meta.url);
const sourceFile = new URL('../server/extract/claims/rule-precision.ts', import.meta.url);

const logit = (value: number): number => {
  const held = Math.min(0.99, Math.max(0.01, value));
  return Math.log(held / (1 - held));
};

function toObserved({ types, rules }: RulePrecision, { type, rule, probability, right }: JudgedClaim): Observed {
  const precision = rules.get(`${type} ${rule}`) ?? types[type];
  return { features: [1, logit(precision), logit(probability)], right };
}

/** Which fold each article is in: by turns, in the order of their names. */
function foldsOf(claims: readonly JudgedClaim[]): ReadonlyMap<string, number> {
  const texts = [...new Set(claims.map(({ text }) => text))].sort();
  return new Map(texts.map((text, at) => [text, at % FOLDS]));
}

/** Confidences of claims, each by a curve that was fitted to the articles of the other folds. */
function outOfFold(claims: readonly JudgedClaim[], precision: RulePrecision): readonly Outcome[] {
  const folds = foldsOf(claims);
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const inFold = ({ text }: JudgedClaim): boolean => folds.get(text) === fold;
    const others = claims.filter((claim) => !inFold(claim)).map((claim) => toObserved(precision, claim));
    const curve = fitLogistic(others, PRIOR, STRENGTH);
    return claims.filter(inFold).map((claim) => {
      const { features, right } = toObserved(precision, claim);
      return { confidence: probabilityOf(curve, features), right };
    });
  });
}

function write(precision: RulePrecision, curve: readonly number[]): void {
  writeFileSync(sourceFile, toSource(precision));
  const json = JSON.parse(readFileSync(weightsFile, 'utf8')) as { confidence: { found: readonly number[] } };
  json.confidence.found = curve.map((value) => Math.round(value * 1000) / 1000);
  writeFileSync(weightsFile, `${JSON.stringify(json)}\n`);
  console.log(`written: ${fileURLToPath(sourceFile)}, ${fileURLToPath(weightsFile)}`);
}

/**
 * Counts how often each rule is right in the labelled texts, fits the curve from that and the scorer's probability to
 * the claims of the marked articles, and prints how far confidences hold, out of fold. `--write` keeps both.
 */
async function calibrate(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  const sets = await readLabelledSets();
  const of = (wanted: string) => sets.filter(({ set }) => set === wanted).map(({ labelled }) => labelled);
  const weights = readClaimWeights(console.error);
  if (weights === null || of('gold').length === 0) {
    console.log('skipped: no weights of the scorer, or no marked articles beside the project');
    return;
  }
  const precision = countPrecision(judgeRules([...of('stories'), ...of('passages')]));
  const { claims, mentions } = judgeAll(of('gold'), weights);
  const found = claims.filter(({ added }) => !added);
  console.log(`claims of rules, ${found.length}, by a curve of the other folds`);
  console.log(describeCalibration(outOfFold(found, precision)));
  console.log('the same by the precision of the rule alone');
  const byRule = found.map((claim) => ({
    confidence: probabilityOf(PRIOR, toObserved(precision, claim).features),
    right: claim.right,
  }));
  console.log(describeCalibration(byRule));
  console.log(`mentions, ${mentions.length}`);
  console.log(describeCalibration(mentions));
  const curve = fitLogistic(
    found.map((claim) => toObserved(precision, claim)),
    PRIOR,
    STRENGTH,
  );
  console.log(`curve ${curve.map((value) => value.toFixed(3)).join(' ')}`);
  if (values.write) write(precision, curve);
}

await calibrate();
