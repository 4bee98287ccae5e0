import { computed } from '@preact/signals';
import type { JSX } from 'preact';
import type { EntityCardFragment } from '../api/operations.generated.ts';
import { drawing } from '../state/drawing.ts';
import { clearPicture, expand, hide } from '../state/exploring.ts';
import { visible } from '../state/filters.ts';
import { openDetails } from '../state/panels.ts';
import { selectEntity, selectedEntity } from '../state/selection.ts';
import { useDisclosure } from '../ui/disclosure.ts';
import { Icon } from '../ui/icon.tsx';
import { KINDS, kindHeading, kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { KindMark } from './kind-mark.tsx';
import { OutlineRelations } from './outline-relations.tsx';

const byKind = computed(() => {
  const seen = [...drawing.value.entities.values()].filter(({ id }) => visible.value.entities.has(id));
  return KINDS.map((kind) => ({
    kind,
    entities: seen.filter((entity) => entity.kind === kind).sort((a, b) => a.name.localeCompare(b.name)),
  })).filter(({ entities }) => entities.length > 0);
});

/** Everything that the picture holds, as a nested list: kind, entity, relations. Each action of the picture is here too. */
export function Outline(): JSX.Element {
  const { entities, relations } = visible.value;
  return (
    <div class="outline">
      <h2>In the picture</h2>
      <p class="facts">
        {counted(entities.size, 'entity', 'entities')}, {counted(relations.size, 'relation')}
      </p>
      {entities.size > 0 && (
        <button type="button" class="link" onClick={clearPicture}>
          Clear the picture
        </button>
      )}
      {byKind.value.map((group) => (
        <section key={group.kind}>
          <h3>
            {kindHeading(group.kind)} <span class="count">{group.entities.length}</span>
          </h3>
          <ul aria-label={kindHeading(group.kind)}>
            {group.entities.map((entity) => (
              <OutlineEntity key={entity.id} entity={entity} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OutlineEntity({ entity }: { readonly entity: EntityCardFragment }): JSX.Element {
  const { open, id, button } = useDisclosure();
  const name = toLabel(entity.name);
  const chosen = selectedEntity.value === entity.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'e') void expand(entity.id);
    else if (event.key === 'h') hide([entity.id]);
  };
  return (
    <li>
      <div class={chosen ? 'outline-line chosen' : 'outline-line'}>
        <button type="button" class="disclose" aria-label={`Relations of ${name}`} {...button}>
          <Icon name={open ? 'down' : 'right'} />
        </button>
        <button
          type="button"
          class="entity-button"
          aria-current={chosen}
          title={`${name}, ${kindWord(entity.kind)}`}
          onKeyDown={onKeyDown}
          onClick={() => {
            selectEntity(entity.id);
            openDetails();
          }}
        >
          <KindMark kind={entity.kind} />
          {name}
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && <OutlineRelations entity={entity} />}
      </div>
    </li>
  );
}
