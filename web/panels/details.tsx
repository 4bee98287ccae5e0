import type { JSX } from 'preact';
import { openDetails, rightOpen } from '../state/panels.ts';
import { reading } from '../state/reading.ts';
import { selection } from '../state/selection.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { ArticleView } from './article.tsx';
import { EntityPanel } from './entity.tsx';
import { RelationPanel } from './relation.tsx';
import { Start } from './start.tsx';

/** The right panel: the open article, else what is selected, else where to begin. */
export function Details(): JSX.Element {
  if (!rightOpen.value) return <ClosedDetails />;
  const wide = reading.value !== null;
  return (
    <aside class={`panel right ${wide ? 'reading' : ''}`} aria-label="Details" data-covers="right">
      <div class="panel-close">
        <IconButton icon="close" name="Close details" onPress={close} />
      </div>
      <div class="panel-scroll" key={toKey()}>
        <Content />
      </div>
    </aside>
  );
}

function Content(): JSX.Element {
  if (reading.value !== null) return <ArticleView />;
  if (selection.value?.type === 'entity') return <EntityPanel />;
  if (selection.value?.type === 'relation') return <RelationPanel />;
  return <Start />;
}

function ClosedDetails(): JSX.Element {
  return (
    <div class="right-closed">
      <IconButton icon="left" name="Show details" onPress={openDetails} />
    </div>
  );
}

function close(): void {
  rightOpen.value = false;
}

function toKey(): string {
  if (reading.value) return `article ${reading.value.id}`;
  return selection.value ? `${selection.value.type} ${selection.value.id}` : 'start';
}
