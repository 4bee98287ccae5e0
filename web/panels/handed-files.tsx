import type { JSX } from 'preact';
import { cancelHanded, forgetHanded, type Handed, isUnderWay } from '../state/job.ts';
import { counted, toCount } from '../words/numbers.ts';
import { FoundInFiles } from './found-in-files.tsx';

type Props = { readonly handed: Handed; readonly onClose: () => void };

/** Files that are being read: how far that is, then what was found and what failed, and why. */
export function HandedFiles({ handed, onClose }: Props): JSX.Element {
  return (
    <div class="added">
      {isUnderWay(handed) ? <Progress handed={handed} /> : <Ended handed={handed} />}
      {handed.problem !== null && (
        <p class="problem" role="alert">
          {handed.problem}
        </p>
      )}
      {handed.found !== null && <FoundInFiles found={handed.found} onClose={onClose} />}
      <Failures handed={handed} />
      {!isUnderWay(handed) && (
        <div class="actions">
          <button type="button" class="button quiet" onClick={forgetHanded}>
            Add more
          </button>
        </div>
      )}
    </div>
  );
}

function Progress({ handed: { files, unsent, job } }: { readonly handed: Handed }): JSX.Element {
  const sent = files - unsent.length;
  const total = Math.max(job?.counts.total ?? 0, sent);
  const done = job === null ? 0 : job.counts.total - job.counts.waiting - job.counts.running;
  const words = job === null ? `Sending ${counted(sent, 'file')}…` : `${toCount(done)} of ${toCount(total)} read`;
  return (
    <>
      <label class="under-way">
        <span role="status">{words}</span>
        <progress max={total} value={done} />
      </label>
      <div class="actions">
        <button type="button" class="button quiet" onClick={() => void cancelHanded()}>
          Cancel
        </button>
        <span class="facts">Reading goes on when this is closed.</span>
      </div>
    </>
  );
}

function Ended({ handed: { job } }: { readonly handed: Handed }): JSX.Element | null {
  if (job === null) return null;
  const { counts, state } = job;
  const parts = [
    `${toCount(counts.new)} new`,
    ...(counts.unchanged > 0 ? [`${toCount(counts.unchanged)} known already`] : []),
    ...(counts.replaced > 0 ? [`${toCount(counts.replaced)} replaced`] : []),
    ...(counts.failed > 0 ? [`${toCount(counts.failed)} failed`] : []),
    ...(counts.cancelled > 0 ? [`${toCount(counts.cancelled)} cancelled`] : []),
  ];
  return (
    <p role="status">
      {state === 'CANCELLED' ? 'Cancelled. ' : ''}
      {counted(counts.done, 'article')} read: {parts.join(', ')}.
    </p>
  );
}

function Failures({ handed: { unsent, found } }: { readonly handed: Handed }): JSX.Element | null {
  const failed = found?.failed.nodes.map(({ name, code, reason }) => ({ name, reason: reason ?? code ?? '' })) ?? [];
  const all = [...unsent, ...failed];
  const count = unsent.length + (found?.failed.totalCount ?? 0);
  if (count === 0) return null;
  return (
    <details class="failures" open>
      <summary>{counted(count, 'article')} not read</summary>
      <ul>
        {all.map(({ name, reason }) => (
          <li key={name}>
            <strong>{name}</strong>: {reason}
          </li>
        ))}
      </ul>
      {count > all.length && (
        <p class="facts">
          {toCount(all.length)} of {toCount(count)} shown; `modelscape jobs show` lists all.
        </p>
      )}
    </details>
  );
}
