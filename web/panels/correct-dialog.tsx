import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { EntityCardFragment, EntityKind } from '../api/operations.generated.ts';
import {
  CORRECTION_TYPES,
  CORRECTIONS,
  type Correction,
  correcting,
  correctionInput,
  type Filled,
  mergeSearch,
} from '../state/correcting.ts';
import { decide, deciding } from '../state/review.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KINDS, kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { EntityField } from './entity-field.tsx';
import { Refusal } from './refusal.tsx';

/** What is wrong with an entity: its name, its kind, that it is another, that it is none. */
export function CorrectDialog({ onClose }: { readonly onClose: () => void }): JSX.Element | null {
  const entity = correcting.value;
  if (entity === null) return null;
  return (
    <Dialog title={`Correct “${toLabel(entity.name, 60)}”`} onClose={onClose}>
      <CorrectForm entity={entity} onClose={onClose} />
    </Dialog>
  );
}

type Props = { readonly entity: EntityCardFragment; readonly onClose: () => void };

function CorrectForm({ entity, onClose }: Props): JSX.Element {
  const what = useSignal<Correction>('RENAME');
  const filled = useSignal<Filled>({ name: '', kind: entity.kind, other: null });
  const reason = useSignal('');
  const refusal = useSignal<string | null>(null);
  const input = correctionInput(entity, what.value, filled.value);
  const send = async (): Promise<void> => {
    if (input === null) return;
    refusal.value = await decide({ ...input, reason: reason.value || null });
    if (refusal.value === null) onClose();
  };
  return (
    <form
      class="correct"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Choice what={what} />
      <Answer what={what.value} filled={filled} />
      <label class="field">
        Why <small>kept with the decision; may be empty</small>
        <input
          type="text"
          maxLength={1000}
          value={reason.value}
          onInput={({ currentTarget }) => {
            reason.value = currentTarget.value;
          }}
        />
      </label>
      <Refusal of={refusal} />
      <p class="facts">It holds for articles to come, too, and can be undone under Review, Decided.</p>
      <button type="submit" class="button" disabled={input === null || deciding.value}>
        {deciding.value ? 'Reading articles once more…' : 'Decide'}
      </button>
    </form>
  );
}

function Choice({ what }: { readonly what: Signal<Correction> }): JSX.Element {
  return (
    <fieldset>
      <legend>What is wrong?</legend>
      {CORRECTION_TYPES.map((type) => (
        <label key={type}>
          <input
            type="radio"
            name="what"
            checked={what.value === type}
            onChange={() => {
              what.value = type;
            }}
          />
          {CORRECTIONS[type]}
        </label>
      ))}
    </fieldset>
  );
}

/** The field that fits what is wrong. */
function Answer({ what, filled }: { readonly what: Correction; readonly filled: Signal<Filled> }): JSX.Element {
  const fill = (more: Partial<Filled>): void => {
    filled.value = { ...filled.value, ...more };
  };
  switch (what) {
    case 'RENAME':
    case 'ALIAS':
      return (
        <label class="field">
          {what === 'RENAME' ? 'Its name' : 'The further name'}
          <input
            type="text"
            required
            maxLength={200}
            value={filled.value.name}
            onInput={({ currentTarget }) => fill({ name: currentTarget.value })}
          />
        </label>
      );
    case 'RETYPE':
      return <KindField kind={filled.value.kind} onChoose={(kind) => fill({ kind })} />;
    case 'SAME':
    case 'DIFFERENT':
      return (
        <div class="field">
          <EntityField
            label={what === 'SAME' ? 'It is the same as' : 'It is not'}
            placeholder={what === 'SAME' ? 'It is the same as…' : 'It is not…'}
            search={mergeSearch}
            onChoose={(other) => fill({ other })}
          />
          {filled.value.other !== null && <p class="facts">Chosen: {toLabel(filled.value.other.name)}</p>}
        </div>
      );
    case 'HIDE':
      return <p class="facts">It and its claims are left out. The sentences stay in their articles.</p>;
  }
}

type KindProps = { readonly kind: EntityKind; readonly onChoose: (kind: EntityKind) => void };

function KindField({ kind, onChoose }: KindProps): JSX.Element {
  return (
    <label class="field">
      Its kind
      <select
        value={kind}
        onChange={({ currentTarget }) => onChoose(KINDS.find((one) => one === currentTarget.value) ?? kind)}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {kindWord(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
