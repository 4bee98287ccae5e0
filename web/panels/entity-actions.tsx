import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import { correct } from '../state/correcting.ts';
import type { EntityDetails } from '../state/details.ts';
import { drawing, relationsOf } from '../state/drawing.ts';
import { addEntities, EXPANSION, expand, exploring, hide, showOnly } from '../state/exploring.ts';
import { linkWith } from '../state/links.ts';
import { pinned, togglePins } from '../state/pins.ts';
import { selectedEntity } from '../state/selection.ts';
import { toCount } from '../words/numbers.ts';

const drawnRelations = computed(() =>
  selectedEntity.value === null ? 0 : relationsOf(drawing.value, selectedEntity.value).length,
);

/** What can be done with the selected entity in the picture, and how much of its relations that shows. */
export function EntityActions({ entity }: { readonly entity: EntityDetails }): JSX.Element {
  const drawn = drawing.value.entities.has(entity.id);
  const total = entity.neighbours.totalCount;
  const busy = exploring.value !== null;
  if (!drawn) {
    return (
      <div class="actions">
        <button type="button" class="button" disabled={busy} onClick={() => void addEntities([entity.id])}>
          Add to the picture
        </button>
        <button type="button" class="button quiet" disabled={busy} onClick={() => void showOnly(entity.id)}>
          Show only this
        </button>
        <CorrectButton entity={entity} />
      </div>
    );
  }
  return (
    <>
      <Shown shown={drawnRelations.value} total={total} />
      <div class="actions">
        {drawnRelations.value < total && (
          <button type="button" class="button" disabled={busy} onClick={() => void expand(entity.id)}>
            {toExpandLabel(drawnRelations.value, total)}
          </button>
        )}
        <button type="button" class="button quiet" disabled={busy} onClick={() => void showOnly(entity.id)}>
          Show only this
        </button>
        <button type="button" class="button quiet" onClick={() => hide([entity.id])}>
          Hide
        </button>
        <button type="button" class="button quiet" onClick={() => togglePins([entity.id])}>
          {pinned.value.has(entity.id) ? 'Unpin' : 'Pin'}
        </button>
        <button type="button" class="button quiet" onClick={() => linkWith(entity)}>
          Links…
        </button>
        <CorrectButton entity={entity} />
      </div>
    </>
  );
}

function CorrectButton({ entity }: { readonly entity: EntityDetails }): JSX.Element {
  return (
    <button type="button" class="button quiet" onClick={() => correct(entity)}>
      Correct…
    </button>
  );
}

function Shown({ shown, total }: { readonly shown: number; readonly total: number }): JSX.Element {
  return (
    <p class="shown">
      <progress max={Math.max(1, total)} value={shown} aria-hidden="true" />
      {total === 0 ? 'No relations' : `${toCount(shown)} of ${toCount(total)} relations shown`}
    </p>
  );
}

function toExpandLabel(shown: number, total: number): string {
  if (shown === 0) return 'Expand';
  return total - shown > EXPANSION ? `Next ${EXPANSION}` : `Show ${toCount(total - shown)} more`;
}
