import { effect } from '@preact/signals';
import { sayChanges } from '../words/changes.ts';
import { counted, toCount } from '../words/numbers.ts';
import { changes } from './difference.ts';
import { drawing } from './drawing.ts';
import { filters, visible } from './filters.ts';
import { announce } from './notices.ts';

/** Milliseconds of rest after which a change of filters is told: a slider on its way is not. */
const REST = 500;

/** Says how much is left whenever filters change. Runs until disposed. */
export function tellFilters(quiet: () => boolean = () => false): () => void {
  let before = filters.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = effect(() => {
    const now = filters.value;
    if (now === before) return;
    before = now;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!quiet()) announce(sayShown());
    }, REST);
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

function sayShown(): string {
  const between = changes.peek();
  if (between !== null) return sayChanges([...between.values()].map(({ type }) => type));
  const all = drawing.peek().relations.size;
  return `${toCount(visible.peek().relations.size)} of ${counted(all, 'relation')} shown`;
}
