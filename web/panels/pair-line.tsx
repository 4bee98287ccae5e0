import type { JSX } from 'preact';
import { addEntities } from '../state/exploring.ts';
import type { Pair } from '../state/together.ts';
import { useDisclosure } from '../ui/disclosure.ts';
import { Icon } from '../ui/icon.tsx';
import { Unseen } from '../ui/unseen.tsx';
import { toLabel } from '../words/names.ts';
import { toCount, toLift, toSignificance } from '../words/numbers.ts';
import { EvidenceQuote } from './evidence.tsx';

/** One pair: names, count and lift; opens onto what was expected, the significance in words, and example sentences. */
export function PairLine({ pair, most }: { readonly pair: Pair; readonly most: number }): JSX.Element {
  const { open, id, button } = useDisclosure();
  const [a, b] = [toLabel(pair.a.name), toLabel(pair.b.name)];
  return (
    <li class="pair">
      <button type="button" class="pair-line" {...button}>
        <span class="pair-names">
          <span>{a}</span> <Unseen>with</Unseen> <span>{b}</span>
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

function PairMore({ pair }: { readonly pair: Pair }): JSX.Element {
  return (
    <>
      <p class="facts">
        {toCount(pair.count)} together; {pair.expected.toFixed(1)} expected by chance ({toLift(pair.lift)}).{' '}
        {toSignificance(pair.significance, pair.lift)}.
      </p>
      <button type="button" class="button quiet" onClick={() => void addEntities([pair.a.id, pair.b.id])}>
        <Icon name="pin" /> Show both on the map
      </button>
      {pair.examples.map((evidence) => (
        <EvidenceQuote key={`${evidence.article.id} ${evidence.start}`} evidence={evidence} marked={false} />
      ))}
    </>
  );
}
