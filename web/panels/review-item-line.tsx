import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { decide, deciding, type ReviewItem } from '../state/review.ts';
import { kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { EntityButton } from './entity-button.tsx';
import { Refusal } from './refusal.tsx';

/** Two entities that may be one, why, and what can be said of it. */
export function ReviewItemLine({ item }: { readonly item: ReviewItem }): JSX.Element {
  const refusal = useSignal<string | null>(null);
  const { a, b } = item;
  const [nameA, nameB] = [toLabel(a.name, 30), toLabel(b.name, 30)];
  const say = async (type: 'SAME' | 'DIFFERENT', entity: string, other: string) => {
    refusal.value = await decide({ type, entity, other });
  };
  return (
    <li>
      <p class="review-pair">
        {[a, b].map((one) => (
          <span key={one.id}>
            <EntityButton entity={one} />{' '}
            <small>
              {kindWord(one.kind)}, {counted(one.articleCount, 'article')}
            </small>
          </span>
        ))}
      </p>
      <p class="facts">{item.words}</p>
      <div class="actions">
        <button
          type="button"
          class="button quiet"
          disabled={deciding.value}
          onClick={() => void say('SAME', b.id, a.id)}
        >
          One: {nameA}
        </button>
        {(a.name !== b.name || a.kind !== b.kind) && (
          <button
            type="button"
            class="button quiet"
            disabled={deciding.value}
            onClick={() => void say('SAME', a.id, b.id)}
          >
            One: {nameB}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          disabled={deciding.value}
          aria-label={`${nameA} and ${nameB} are different`}
          onClick={() => void say('DIFFERENT', a.id, b.id)}
        >
          Different
        </button>
      </div>
      <Refusal of={refusal} />
    </li>
  );
}
