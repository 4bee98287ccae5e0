import { effect, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { TogetherDocument, type TogetherQuery, type Window } from '../api/operations.generated.ts';
import { createLoader } from './loading.ts';
import { selectedEntity } from './selection.ts';

export type Together = TogetherQuery['coOccurrence'];
export type Pair = Together['nodes'][number];

export const WINDOWS = ['SENTENCE', 'PARAGRAPH', 'ARTICLE'] as const satisfies readonly Window[];
/** Below so many windows, chance can't be told from more. */
export const FEW_WINDOWS = 30;

const loader = createLoader<Together>();

/** How near two techniques must stand. */
export const within = signal<Window>('ARTICLE');
/** The least count of a pair. */
export const minCount = signal(2);
/** Whether only pairs with the selected entity are listed. */
export const onlyWithSelected = signal(false);
/** Pairs of techniques, most often together first. */
export const together = loader.state;

/** Asks for the pairs again whenever the settings or, where it matters, the selection change. Runs until disposed. */
export function keepTogether(shown: () => boolean): () => void {
  return effect(() => {
    if (shown()) void fetchTogether();
  });
}

/** Asks for the pairs under the present settings. */
export function fetchTogether(): Promise<void> {
  const variables = {
    within: within.value,
    minCount: minCount.value,
    with: onlyWithSelected.value ? selectedEntity.value : null,
    first: 50,
  };
  return loader.load(async (signal) => (await ask(TogetherDocument, variables, signal)).coOccurrence, true);
}
