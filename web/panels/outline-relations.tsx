import type { JSX } from 'preact';
import type { EntityCardFragment, RelationCardFragment } from '../api/operations.generated.ts';
import { drawing, otherEnd, relationsOf } from '../state/drawing.ts';
import { expand, hide } from '../state/exploring.ts';
import { visible } from '../state/filters.ts';
import { openDetails } from '../state/panels.ts';
import { selectRelation } from '../state/selection.ts';
import { toLabel } from '../words/names.ts';
import { toCount } from '../words/numbers.ts';
import { isDirected, relationHeading } from '../words/relations.ts';
import { stanceWord } from '../words/stances.ts';

/** The relations of one entity within the picture, and what can be done with it. */
export function OutlineRelations({ entity }: { readonly entity: EntityCardFragment }): JSX.Element {
  const relations = relationsOf(drawing.value, entity.id).filter(({ id }) => visible.value.relations.has(id));
  const name = toLabel(entity.name);
  return (
    <div class="outline-more">
      <p class="facts">
        {toCount(relations.length)} of {toCount(entity.relationCount)} relations shown
      </p>
      <ul aria-label={`Relations of ${name}`}>
        {relations.map((relation) => (
          <li key={relation.id}>
            <button
              type="button"
              class="link"
              onClick={() => {
                selectRelation(relation.id);
                openDetails();
              }}
            >
              {toLine(relation, entity.id)}
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="button quiet" aria-label={`Expand ${name}`} onClick={() => void expand(entity.id)}>
          Expand
        </button>
        <button type="button" class="button quiet" aria-label={`Hide ${name}`} onClick={() => hide([entity.id])}>
          Hide
        </button>
      </div>
    </div>
  );
}

function toLine(relation: RelationCardFragment, id: string): string {
  const out = relation.source.id === id || !isDirected(relation.type);
  const other = drawing.value.entities.get(otherEnd(relation, id));
  const stance = relation.stance === 'DONE' ? '' : ` (${stanceWord(relation.stance).toLowerCase()})`;
  return `${relationHeading(relation.type, out ? 'out' : 'in')}: ${toLabel(other?.name ?? '')}${stance}`;
}
