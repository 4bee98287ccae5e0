import type { EntityKind } from '../extraction.ts';
import type { Judgement } from './chunk-rule.ts';
import { looksLikePerson } from './chunk-rule.ts';
import type { Chunk } from './chunks.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Candidate } from './named.ts';
import { pieceAt } from './pieces.ts';
import type { Scene } from './scene.ts';

type Judged<J> = { readonly chunk: Chunk; readonly judgement: J };
type Item = { readonly start: number; readonly end: number; kind: EntityKind | null; readonly chunk: Chunk | null };

const link = /^(?:, |,? (?:and|or|&) |\/)$/;
const listed: ReadonlySet<EntityKind> = new Set(['Company', 'Benchmark', 'Model', 'Person', 'Product']);

const kindOf = (candidate: Candidate): EntityKind | null =>
  candidate.senses.length === 1 ? (candidate.senses[0]?.named.kind ?? null) : null;

/** "Innotek" after the company "LG" may be the rest of one name: by chunk, where that name begins. */
function startsOfOwners(
  scene: Scene,
  taken: readonly Candidate[],
  judged: readonly Judged<Judgement | null>[],
): ReadonlyMap<Chunk, number> {
  const owners = new Map(taken.filter((one) => kindOf(one) === 'Company').map(({ start, end }) => [end, start]));
  const starts = new Map<Chunk, number>();
  for (const { chunk, judgement } of judged) {
    const first = scene.pieces[chunk.from];
    const start = first?.gap === 'blank' ? owners.get(first.start - 1) : undefined;
    if (judgement === null && start !== undefined && chunk.to === chunk.from + 1) starts.set(chunk, start);
  }
  return starts;
}

function toItems(
  scene: Scene,
  taken: readonly Candidate[],
  judged: readonly Judged<Judgement | null>[],
  owned: ReadonlyMap<Chunk, number>,
): Item[] {
  const items = judged.map(({ chunk, judgement }): Item => {
    const start = scene.pieces[chunk.from]?.start ?? 0;
    const end = scene.pieces[chunk.to - 1]?.end ?? start;
    return { start: owned.get(chunk) ?? start, end, kind: judgement?.kind ?? null, chunk };
  });
  const owners = new Set(owned.values());
  const known = taken
    .filter(({ start }) => !owners.has(start))
    .map((one): Item => ({ start: one.start, end: one.end, kind: kindOf(one), chunk: null }));
  return [...items, ...known].sort((a, b) => a.start - b.start);
}

/** Runs of items that commas, "and" or slashes part. */
function runsOf(text: string, items: readonly Item[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1)?.at(-1);
    const between = last === undefined || item.start - last.end > 6 ? '' : text.slice(last.end, item.start);
    if (last !== undefined && link.test(between)) runs.at(-1)?.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** The one kind that all judged items of a run have; null when they differ or a comma pair may be an apposition. */
function kindOfRun(text: string, run: readonly Item[]): EntityKind | null {
  const kinds = new Set(run.flatMap((item) => (item.kind === null ? [] : [item.kind])));
  const [kind] = kinds;
  if (kinds.size !== 1 || kind === undefined || !listed.has(kind)) return null;
  const whole = text.slice(run[0]?.start, run.at(-1)?.end);
  return run.length > 2 || !whole.includes(', ') ? kind : null;
}

/** Lists hold things of one kind: in "OpenAI, Acme and Google" Acme is a company too. Gives the judged chunks, those of lists among them. */
export function joinLists(
  scene: Scene,
  taken: readonly Candidate[],
  judged: readonly Judged<Judgement | null>[],
): readonly Judged<Judgement>[] {
  // "Hue" after "Philips" is the rest of a longer name.
  const ends = new Set(taken.map(({ end }) => end));
  const owned = startsOfOwners(scene, taken, judged);
  const joined = new Map<Chunk, EntityKind>();
  for (const run of runsOf(scene.text, toItems(scene, taken, judged, owned))) {
    const kind = run.length > 1 ? kindOfRun(scene.text, run) : null;
    const firms = kind === 'Company' && run.filter((item) => item.kind === kind).length > 1;
    for (const { chunk, start } of run)
      if (chunk !== null && kind !== null && (owned.has(chunk) ? firms : !ends.has(start - 1))) joined.set(chunk, kind);
  }
  const found: Judged<Judgement>[] = [];
  for (const { chunk, judgement } of judged) {
    const kind = joined.get(chunk);
    if (judgement !== null) found.push({ chunk, judgement });
    if (judgement !== null || kind === undefined) continue;
    const start = owned.get(chunk);
    if (start === undefined && looksLikePerson(scene.pieces, chunk) !== (kind === 'Person')) continue;
    const whole = start === undefined ? chunk : { ...chunk, from: pieceAt(scene.pieces, start) };
    const rule = 'in a list of its kind';
    found.push({ chunk: whole, judgement: { kind, method: 'cue', rule, confidence: CONFIDENCE.listed } });
  }
  return found;
}
