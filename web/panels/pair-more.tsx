import type { JSX } from 'preact';
import { addEntities } from '../state/exploring.ts';
import type { Pair } from '../state/together.ts';
import { Icon } from '../ui/icon.tsx';
import { toChance } from '../words/chance.ts';
import { toCount } from '../words/numbers.ts';
import { EvidenceQuote } from './evidence.tsx';
import { PairTrend } from './pair-trend.tsx';

/** What is known of a pair: count, what was expected, whether that is chance, and sentences that name both. */
export function PairMore({ pair }: { readonly pair: Pair }): JSX.Element {
  return (
    <>
      <p class="facts">
        {toCount(pair.count)} together, {pair.expected.toFixed(1)} expected by chance: {toChance(pair)}.
      </p>
      <PairTrend pair={pair} />
      <button type="button" class="button quiet" onClick={() => void addEntities([pair.a.id, pair.b.id])}>
        <Icon name="pin" /> Show both on the map
      </button>
      {pair.examples.map((evidence) => (
        <EvidenceQuote key={`${evidence.article.id} ${evidence.start}`} evidence={evidence} marked={false} />
      ))}
    </>
  );
}
