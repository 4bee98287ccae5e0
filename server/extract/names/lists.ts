import type { EntityKind } from '../extraction.ts';
import type { Judgement } from './chunk-rule.ts';
import { looksLikePerson } from './chunk-rule.ts';
import type { Chunk } from './chunks.ts';
import { CONFIDENCE } from './confidence.ts';
import type { Candidate } from './named.ts';
import type { Scene } from './scene.ts';

type Judged<J> = { readonly chunk: Chunk; readonly judgement: J };
type Item = { readonly start: number; readonly end: number; kind: EntityKind | null; readonly chunk: Chunk | null };

const link = /^(?:, |,? (?:and|or|&) |\/)$/;
const listed: ReadonlySet<EntityKind> = new Set(['Company', 'Benchmark', 'Model', 'Person']);

const kindOf = (candidate: Candidate): EntityKind | null =>
  candidate.senses.length === 1 ? (candidate.senses[0]?.named.kind ?? null) : null;

function toItems(scene: Scene, taken: readonly Candidate[], judged: readonly Judged<Judgement | null>[]): Item[] {
  const items = judged.map(({ chunk, judgement }): Item => {
    const start = scene.pieces[chunk.from]?.start ?? 0;
    return { start, end: scene.pieces[chunk.to - 1]?.end ?? start, kind: judgement?.kind ?? null, chunk };
  });
  const known = taken.map((one): Item => ({ start: one.start, end: one.end, kind: kindOf(one), chunk: null }));
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
  const joined = new Map<Chunk, EntityKind>();
  for (const run of runsOf(scene.text, toItems(scene, taken, judged))) {
    const kind = run.length > 1 ? kindOfRun(scene.text, run) : null;
    for (const { chunk, start } of run)
      if (chunk !== null && kind !== null && !ends.has(start - 1)) joined.set(chunk, kind);
  }
  return judged.flatMap(({ chunk, judgement }): readonly Judged<Judgement>[] => {
    if (judgement !== null) return [{ chunk, judgement }];
    const kind = joined.get(chunk);
    if (kind === undefined || looksLikePerson(scene.pieces, chunk) !== (kind === 'Person')) return [];
    return [
      { chunk, judgement: { kind, method: 'cue', rule: 'in a list of its kind', confidence: CONFIDENCE.listed } },
    ];
  });
}
