import type { JSX } from 'preact';
import { drawing } from '../state/drawing.ts';
import { showOnly } from '../state/exploring.ts';
import { openStart, surprise } from '../state/opening.ts';
import { dialog } from '../state/panels.ts';
import { atStart, start, startingPoints } from '../state/start.ts';
import { Icon } from '../ui/icon.tsx';
import { toSpan } from '../words/dates.ts';
import { kindWord } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { KeptViews } from './kept-views.tsx';
import { KindMark } from './kind-mark.tsx';
import { RecentList } from './recent-list.tsx';

/** What the details panel shows while nothing is selected: what this is, and where to begin. */
export function Start(): JSX.Element {
  const facts = start.value;
  return (
    <div class="start">
      <h2>Who builds what, with what, and who says so</h2>
      <p>
        Modelscape reads AI news and links companies, models and techniques. Every link opens onto the sentences that
        state it.
      </p>
      {facts !== null && facts.stats.entityCount > 0 && <StartingPoints />}
      {facts !== null && facts.stats.entityCount === 0 && <EmptyGraph />}
      <RecentList />
      <KeptViews />
      {!atStart.value && (
        <button type="button" class="button quiet" onClick={() => void openStart()}>
          Back to the start view
        </button>
      )}
    </div>
  );
}

function StartingPoints(): JSX.Element {
  const facts = start.value;
  const span = facts && toSpan(facts.stats.firstPublished, facts.stats.lastPublished);
  return (
    <>
      <h3>Good places to begin</h3>
      <ul class="starting-points">
        {facts &&
          startingPoints(facts).map((entity) => (
            <li key={entity.id}>
              <button type="button" class="card-button" onClick={() => void showOnly(entity.id)}>
                <KindMark kind={entity.kind} />
                <span>
                  <strong>{toLabel(entity.name)}</strong>
                  <small>
                    most mentioned {kindWord(entity.kind)} · {counted(entity.articleCount, 'article')}
                  </small>
                </span>
                <Icon name="right" />
              </button>
            </li>
          ))}
      </ul>
      <button type="button" class="button quiet" onClick={() => void surprise()}>
        <Icon name="dice" /> Surprise me
      </button>
      <h3>In this graph</h3>
      {facts && (
        <p class="facts">
          {counted(facts.stats.articleCount, 'article')} · {counted(facts.stats.entityCount, 'entity', 'entities')} ·{' '}
          {counted(facts.stats.relationCount, 'relation')} · {counted(facts.stats.claimCount, 'claim')}
          {span !== null && (
            <>
              <br />
              {span}
            </>
          )}
        </p>
      )}
      <p class="facts">
        {counted(drawing.value.entities.size, 'entity', 'entities')} in the picture. Click one to see what is said of
        it; double-click to add its neighbours.
      </p>
    </>
  );
}

/** How to begin when no article was read yet. */
export function EmptyGraph(): JSX.Element {
  return (
    <div class="empty">
      <h3>No article has been read yet</h3>
      <p>Paste one here, or read a whole folder from the command line:</p>
      <pre>
        <code>npm run modelscape -- ingest FOLDER</code>
      </pre>
      <button
        type="button"
        class="button"
        onClick={() => {
          dialog.value = 'add';
        }}
      >
        <Icon name="add" /> Add article
      </button>
    </div>
  );
}
