import type { JSX } from 'preact';
import { type RelationDetails, relationDetails, reopenSelection } from '../state/details.ts';
import { drawing } from '../state/drawing.ts';
import { addEntities } from '../state/exploring.ts';
import { toSpan } from '../words/dates.ts';
import { toLabel } from '../words/names.ts';
import { counted, toConfidence, toMoney } from '../words/numbers.ts';
import { isDirected, readOut, relationName } from '../words/relations.ts';
import { stanceWord } from '../words/stances.ts';
import { CopyLink } from './copy-link.tsx';
import { Gone } from './entity.tsx';
import { EntityButton } from './entity-button.tsx';
import { TypeMark } from './line-mark.tsx';
import { Loaded } from './loaded.tsx';
import { RelationClaims } from './relation-claims.tsx';

/** The selected relation: its two ends, read out, and the claims that it adds up from. */
export function RelationPanel(): JSX.Element {
  return (
    <Loaded loading={relationDetails.value} what="the relation" onRetry={reopenSelection}>
      {(relation) => (relation === null ? <Gone /> : <Relation relation={relation} />)}
    </Loaded>
  );
}

function Relation({ relation }: { readonly relation: RelationDetails }): JSX.Element {
  const { source, target, type, stance } = relation;
  const span = toSpan(relation.firstSeen, relation.lastSeen);
  const ends = [source.id, target.id];
  return (
    <article class="relation">
      <header class="details-head">
        <p class="eyebrow">
          <TypeMark type={type} /> {relationName(type)}
          <CopyLink to={{ type: 'relation', id: relation.id }} />
        </p>
        <h2>{readOut(toLabel(source.name), type, toLabel(target.name), stance).replace(/\.$/, '')}</h2>
        <p class="ends">
          <EntityButton entity={source} />
          <span>{isDirected(type) ? 'to' : 'and'}</span>
          <EntityButton entity={target} />
        </p>
        <p class="claim-facts">
          <span class={`stance ${stance.toLowerCase()}`}>{stanceWord(stance)}</span>
          {relation.amount !== null && <span class="amount">{toMoney(relation.amount)}</span>}
          <span>{toConfidence(relation.confidence)}</span>
        </p>
        <p class="facts">
          {counted(relation.claimCount, 'claim')} in {counted(relation.articleCount, 'article')}
          {span !== null && (
            <>
              {' '}
              <span class="whole">· {span}</span>
            </>
          )}
        </p>
      </header>
      {!ends.every((id) => drawing.value.entities.has(id)) && (
        <div class="actions">
          <button type="button" class="button quiet" onClick={() => void addEntities(ends, false)}>
            Show both on the map
          </button>
        </div>
      )}
      <h3>Sentences that state it</h3>
      <RelationClaims id={relation.id} />
    </article>
  );
}
