import type { JSX } from 'preact';
import type { IngestOutcome } from '../api/operations.generated.ts';
import { foundEntities, type Ingested } from '../state/adding.ts';
import { addEntities } from '../state/exploring.ts';
import { openDetails } from '../state/panels.ts';
import { openArticle } from '../state/reading.ts';
import { Icon } from '../ui/icon.tsx';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { KindMark } from './kind-mark.tsx';

const OUTCOMES: Readonly<Record<IngestOutcome, string>> = {
  NEW: 'Read.',
  UNCHANGED: 'This text was known already; nothing changed.',
  REPLACED: 'Read; it replaces the article of the same link.',
};

/** How many entities go to the map at once. */
const MOST_SHOWN = 60;

type Props = { readonly ingested: Ingested; readonly onClose: () => void };

/** What was found in an added article, and where to go from there. */
export function Added({ ingested, onClose }: Props): JSX.Element {
  const { article, outcome, skipped } = ingested;
  const entities = foundEntities(ingested);
  const show = (): void => {
    onClose();
    void addEntities(entities.slice(0, MOST_SHOWN).map(({ id }) => id));
  };
  return (
    <div class="added" role="status">
      <p>{outcome === null ? 'Nothing was read.' : OUTCOMES[outcome]}</p>
      {article === null && outcome !== null && (
        <p class="facts">What was found in it could not be read back just now. Search for it.</p>
      )}
      {article !== null && (
        <>
          <h3>{toLabel(article.title)}</h3>
          <p class="facts">
            {counted(article.entityCount, 'entity', 'entities')} named, {counted(article.claimCount, 'claim')} stated
          </p>
          <ul class="found">
            {entities.slice(0, MOST_SHOWN).map((entity) => (
              <li key={entity.id}>
                <KindMark kind={entity.kind} /> {toLabel(entity.name)}
              </li>
            ))}
          </ul>
          <div class="actions">
            <button type="button" class="button" disabled={entities.length === 0} onClick={show}>
              <Icon name="pin" /> Show on the map
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                onClose();
                openArticle(article.id);
                openDetails();
              }}
            >
              Open the article
            </button>
          </div>
        </>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>{counted(skipped.length, 'part')} not read</summary>
          <ul>
            {skipped.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
