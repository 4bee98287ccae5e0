import type { JSX } from 'preact';
import type { IngestOutcome } from '../api/operations.generated.ts';
import { addEntities } from '../state/exploring.ts';
import { type FoundJob, foundIn } from '../state/job.ts';
import { openDetails } from '../state/panels.ts';
import { openArticle } from '../state/reading.ts';
import { Icon } from '../ui/icon.tsx';
import { toLabel } from '../words/names.ts';
import { counted, toCount } from '../words/numbers.ts';
import { EntityButton } from './entity-button.tsx';

const OUTCOMES: Readonly<Record<IngestOutcome, string>> = {
  NEW: '',
  UNCHANGED: ', known already',
  REPLACED: ', replaced',
};

/** How many entities are listed, and go to the map at once. */
const MOST_SHOWN = 60;

type Props = { readonly found: FoundJob; readonly onClose: () => void };

/** What was found in files: their articles and entities, each leading there. */
export function FoundInFiles({ found, onClose }: Props): JSX.Element | null {
  const { nodes, totalCount } = found.read;
  if (nodes.length === 0) return null;
  const entities = foundIn(found).slice(0, MOST_SHOWN);
  const fresh = entities.filter((entity) => entity.fresh).length;
  const show = (): void => {
    onClose();
    void addEntities(entities.map(({ id }) => id));
  };
  return (
    <>
      <ul class="found-articles">
        {nodes.map(({ name, outcome, article }) => (
          <li key={article?.id ?? name}>
            {article === null ? (
              name
            ) : (
              <button type="button" class="link" onClick={() => open(article.id, onClose)}>
                {toLabel(article.title)}
              </button>
            )}
            {article !== null && (
              <span class="facts">
                {' '}
                {counted(article.entityCount, 'entity', 'entities')}, {counted(article.claimCount, 'claim')}
                {outcome && OUTCOMES[outcome]}
              </span>
            )}
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p class="facts">
          {toCount(nodes.length)} of {toCount(totalCount)} articles shown.
        </p>
      )}
      {entities.length > 0 && (
        <>
          <h3>Found in {nodes.length === 1 ? 'it' : 'them'}</h3>
          {fresh > 0 && <p class="facts">{toCount(fresh)} of these no other article names.</p>}
          <ul class="found">
            {entities.map((entity) => (
              <li key={entity.id}>
                <EntityButton entity={entity} onShow={onClose} />
                {entity.fresh && <span class="fresh">new</span>}
              </li>
            ))}
          </ul>
          <div class="actions">
            <button type="button" class="button" onClick={show}>
              <Icon name="pin" /> Show on the map
            </button>
          </div>
        </>
      )}
    </>
  );
}

function open(article: string, onClose: () => void): void {
  onClose();
  openArticle(article);
  openDetails();
}
