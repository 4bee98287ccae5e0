import type { JSX } from 'preact';
import type { Neighbour } from '../state/details.ts';
import { drawing } from '../state/drawing.ts';
import { addEntities } from '../state/exploring.ts';
import { useDisclosure } from '../ui/disclosure.ts';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Unseen } from '../ui/unseen.tsx';
import { toMonth } from '../words/dates.ts';
import { toLabel } from '../words/names.ts';
import { counted, toMoney } from '../words/numbers.ts';
import { stanceWord } from '../words/stances.ts';
import { EntityButton } from './entity-button.tsx';
import { RelationClaims } from './relation-claims.tsx';

/** One neighbour and the relation to it; opens onto the sentences that state it. */
export function NeighbourLine({ neighbour }: { readonly neighbour: Neighbour }): JSX.Element {
  const { open, id, button } = useDisclosure();
  const { node, relation } = neighbour;
  const name = toLabel(node.name);
  return (
    <li class="neighbour">
      <div class="neighbour-line">
        <EntityButton entity={node} />
        {!drawing.value.entities.has(node.id) && (
          <IconButton icon="pin" name={`Show ${name} on the map`} onPress={() => void addEntities([node.id], false)} />
        )}
        <button type="button" class="disclose" {...button}>
          <Unseen>{`Sentences about ${name}: `}</Unseen>
          <span>
            {relation.stance !== 'DONE' && (
              <span class={`stance ${relation.stance.toLowerCase()}`}>{stanceWord(relation.stance)}</span>
            )}{' '}
            {relation.amount !== null && <span class="amount">{toMoney(relation.amount)}</span>}{' '}
            <span>{toNews(relation)}</span>
          </span>
          <Icon name={open ? 'down' : 'right'} />
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && <RelationClaims id={relation.id} />}
      </div>
    </li>
  );
}

/** In how many articles, and when last: "2 articles, Mar 2025". */
function toNews({ articleCount, lastSeen }: Neighbour['relation']): string {
  const articles = counted(articleCount, 'article');
  return lastSeen === null ? articles : `${articles}, ${toMonth(lastSeen)}`;
}
