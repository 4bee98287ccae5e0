import type { JSX } from 'preact';
import { drawing } from '../state/drawing.ts';
import { addEntities } from '../state/exploring.ts';
import type { Link } from '../state/links.ts';
import { useDisclosure } from '../ui/disclosure.ts';
import { Icon } from '../ui/icon.tsx';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { readOut } from '../words/relations.ts';
import { EntityButton } from './entity-button.tsx';
import { RelationClaims } from './relation-claims.tsx';

/** One way as a sentence; opens onto its entities and the sentences that state each of its relations. */
export function LinkLine({ link }: { readonly link: Link }): JSX.Element {
  const { open, id, button } = useDisclosure();
  return (
    <li class="link-line">
      <button type="button" class="disclose" {...button}>
        <span>{link.sentence}</span>
        <Icon name={open ? 'down' : 'right'} />
      </button>
      <div id={id} hidden={!open} class="link-more">
        {open && <LinkMore link={link} />}
      </div>
    </li>
  );
}

function LinkMore({ link }: { readonly link: Link }): JSX.Element {
  const ids = link.entities.map((entity) => entity.id);
  const drawn = ids.every((id) => drawing.value.entities.has(id));
  return (
    <>
      <p class="link-entities">
        {link.entities.map((entity) => (
          <EntityButton key={entity.id} entity={entity} />
        ))}
      </p>
      {!drawn && (
        <button type="button" class="button quiet" onClick={() => void addEntities(ids, false)}>
          <Icon name="pin" /> Show this way on the map
        </button>
      )}
      {link.relations.map((relation) => (
        <RelationPart key={relation.id} relation={relation} entities={link.entities} />
      ))}
    </>
  );
}

type PartProps = { readonly relation: Link['relations'][number]; readonly entities: Link['entities'] };

function RelationPart({ relation, entities }: PartProps): JSX.Element {
  const nameOf = (end: { readonly id: string }): string =>
    toLabel(entities.find(({ id }) => id === end.id)?.name ?? '');
  const { source, target, type, stance, articleCount } = relation;
  return (
    <section>
      <h3>{readOut(nameOf(source), type, nameOf(target), stance)}</h3>
      <p class="facts">{counted(articleCount, 'article')}</p>
      <RelationClaims id={relation.id} />
    </section>
  );
}
