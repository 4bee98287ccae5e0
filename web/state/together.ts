import { computed, effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { type EntityKind, TogetherDocument, type TogetherQuery, type Window } from '../api/operations.generated.ts';
import { KINDS } from '../words/kinds.ts';
import { createLoader } from './loading.ts';
import { selectedEntity } from './selection.ts';

export type Together = TogetherQuery['coOccurrence'];
export type Pair = Together['nodes'][number];

export const WINDOWS = ['SENTENCE', 'PARAGRAPH', 'ARTICLE'] as const satisfies readonly Window[];
/** Below so many windows, chance can't be told from more. */
export const FEW_WINDOWS = 30;
/** The most pairs that are listed. */
export const MOST_PAIRS = 100;

/** Days (ISO) between which articles are counted; null for no bound. */
export type PairPeriod = { readonly since: string | null; readonly until: string | null };

const loader = createLoader<Together>();

/** How near two entities must stand. */
export const within = signal<Window>('ARTICLE');
/** Kinds that are paired, never none. */
export const pairKinds = signal<ReadonlySet<EntityKind>>(new Set(['TECHNIQUE']));
/** Articles of which days are counted. */
export const pairPeriod = signal<PairPeriod>({ since: null, until: null });
/** The least count of a pair. */
export const minCount = signal(2);
/** Whether only pairs with the selected entity are listed. */
export const onlyWithSelected = signal(false);
/** Pairs, most often together first. */
export const together = loader.state;
/** Key of the pair whose sentences are open, in list, matrix and picture alike; null when none. */
export const chosenPair = signal<string | null>(null);
/** Whether lines between what is named together are drawn in the picture. */
export const linesShown = signal(false);
/** The pairs that are listed now. */
export const pairs = computed<readonly Pair[]>(() => together.value.value?.nodes ?? []);

/** What a pair is known by, whichever comes first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Opens a pair's sentences; closes them where they are open. */
export function togglePair(key: string): void {
  chosenPair.value = chosenPair.value === key ? null : key;
}

/** Pairs a kind, or does so no more; the last one stays. */
export function togglePairKind(kind: EntityKind): void {
  const next = new Set(pairKinds.value);
  if (!next.delete(kind)) next.add(kind);
  if (next.size > 0) pairKinds.value = next;
}

/** Asks for the pairs again whenever the settings or, where it matters, the selection change. Runs until disposed. */
export function keepTogether(shown: () => boolean): () => void {
  return effect(() => {
    if (shown()) void fetchTogether();
  });
}

/** Asks for the pairs under the present settings. */
export function fetchTogether(): Promise<void> {
  const variables = {
    ...pairPeriod.value,
    kinds: KINDS.filter((kind) => pairKinds.value.has(kind)),
    within: within.value,
    minCount: minCount.value,
    with: onlyWithSelected.value ? selectedEntity.value : null,
    first: MOST_PAIRS,
  };
  return loader.load(async (signal) => (await ask(TogetherDocument, variables, signal)).coOccurrence, true);
}
