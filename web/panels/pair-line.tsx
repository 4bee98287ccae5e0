import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { chosenPair, type Pair, pairKey, togglePair } from '../state/together.ts';
import { Unseen } from '../ui/unseen.tsx';
import { toLabel } from '../words/names.ts';
import { toCount, toLift } from '../words/numbers.ts';
import { PairMore } from './pair-more.tsx';

/** One pair: names, count and lift; opens onto what was expected, the significance in words, and example sentences. */
export function PairLine({ pair, most }: { readonly pair: Pair; readonly most: number }): JSX.Element {
  const id = useId();
  const line = useRef<HTMLLIElement>(null);
  const key = pairKey(pair.a.id, pair.b.id);
  const open = chosenPair.value === key;
  useEffect(() => {
    if (open) line.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={line} class="pair">
      <button type="button" class="pair-line" aria-expanded={open} aria-controls={id} onClick={() => togglePair(key)}>
        <span class="pair-names">
          <bdi>{toLabel(pair.a.name)}</bdi> <Unseen>with</Unseen> <bdi>{toLabel(pair.b.name)}</bdi>
        </span>{' '}
        <span class="pair-count">
          <strong>{toCount(pair.count)}</strong> <Unseen>together,</Unseen> <small>{toLift(pair.lift)}</small>{' '}
          <Unseen>chance</Unseen>
        </span>
        <meter class="pair-bar" min={0} max={most} value={pair.count} aria-hidden="true" />
      </button>
      <div id={id} hidden={!open} class="pair-more">
        {open && <PairMore pair={pair} />}
      </div>
    </li>
  );
}
