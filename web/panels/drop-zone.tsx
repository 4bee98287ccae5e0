import type { JSX, TargetedEvent } from 'preact';
import { readFiles } from '../state/job.ts';
import { Icon } from '../ui/icon.tsx';

/** Takes files by choosing; dropping works on the whole page. */
export function DropZone(): JSX.Element {
  return (
    <div class="drop-zone">
      <label class="button choose">
        <Icon name="article" /> Choose files
        <input type="file" multiple class="unseen" onChange={take} />
      </label>
      <span class="facts">or drop them anywhere on this page: text, Markdown, HTML, feeds, JSON Lines, PDF, mail.</span>
    </div>
  );
}

function take(event: TargetedEvent<HTMLInputElement>): void {
  const files = [...(event.currentTarget.files ?? [])];
  event.currentTarget.value = '';
  if (files.length > 0) void readFiles(files);
}
