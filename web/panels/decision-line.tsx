import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { DecisionCardFragment } from '../api/operations.generated.ts';
import { deciding, undoDecision } from '../state/review.ts';
import { toDate } from '../words/dates.ts';
import { toLabel } from '../words/names.ts';
import { EntityButton } from './entity-button.tsx';
import { Refusal } from './refusal.tsx';

/** A decision in force: what, who, when, why, and its undoing. */
export function DecisionLine({ decision }: { readonly decision: DecisionCardFragment }): JSX.Element {
  const refusal = useSignal<string | null>(null);
  const { id, number, words, by, reason, at, entity, other } = decision;
  const present = [entity, other].filter((one) => one !== null);
  return (
    <li>
      <p class="decision-words">{toLabel(words, 400)}</p>
      <p class="facts">
        No. {number}, {toDate(at.slice(0, 10))}
        {by !== null && `, ${toLabel(by, 60)}`}
        {reason !== null && <q>{toLabel(reason, 400)}</q>}
      </p>
      <div class="actions">
        {present.map((one) => (
          <EntityButton key={one.id} entity={one} />
        ))}
        <button
          type="button"
          class="button quiet"
          disabled={deciding.value}
          aria-label={`Undo decision ${number}`}
          onClick={async () => {
            refusal.value = await undoDecision(id);
          }}
        >
          Undo
        </button>
      </div>
      <Refusal of={refusal} />
    </li>
  );
}
