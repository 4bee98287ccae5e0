import type { JSX } from 'preact';
import { bestToRelax, type Hiding } from '../state/active-filters.ts';
import { camera } from '../state/camera.ts';
import { periodOf } from '../state/criteria.ts';
import { drawing } from '../state/drawing.ts';
import { filters, hiding, narrow, narrowing, removeFilter, showAll, visible } from '../state/filters.ts';
import { undatedCount } from '../state/tallies.ts';
import { Icon } from '../ui/icon.tsx';
import { Unseen } from '../ui/unseen.tsx';
import { filterWords } from '../words/filters.ts';
import { counted, toCount } from '../words/numbers.ts';

/** What filters hide, above the picture: each as a chip that takes it away, with how much it hides by itself. */
export function FilterBar(): JSX.Element | null {
  if (hiding.value.length === 0 || drawing.value.entities.size === 0) return null;
  const all = drawing.value.relations.size;
  const seen = visible.value.relations.size;
  const entities = drawing.value.entities.size - visible.value.entities.size;
  return (
    <section class="filter-bar" aria-label="Filters" data-covers="top">
      <p class="filter-bar-told">
        {entities > 0 && (
          <>
            <strong>{toCount(entities)}</strong> of {counted(drawing.value.entities.size, 'entity', 'entities')},{' '}
          </>
        )}
        <strong>{toCount(all - seen)}</strong> of {counted(all, 'relation')} hidden
        {hiding.value.length > 1 && (
          <>
            {' · '}
            <button type="button" class="link" onClick={() => leaveTo(null, showAll)}>
              show all
            </button>
          </>
        )}
      </p>
      <ul class="filter-chips">
        {hiding.value.map((each) => (
          <Chip key={JSON.stringify(each.filter)} {...each} />
        ))}
        <UndatedChip />
      </ul>
      {all > 0 && seen === 0 && <Relax />}
    </section>
  );
}

function Chip({ filter, hides }: Hiding): JSX.Element {
  const noun = filter.of === 'alone' ? counted(hides, 'entity', 'entities') : counted(hides, 'relation');
  const remove = (chip: HTMLElement): void => leaveTo(chip, () => removeFilter(filter));
  return (
    <li>
      <button
        type="button"
        class="chip"
        dir="auto"
        title={`Hides ${noun} by itself. Press to take it away.`}
        onClick={({ currentTarget }) => remove(currentTarget)}
        onKeyDown={(event) => {
          if (event.key === 'Delete' || event.key === 'Backspace') remove(event.currentTarget);
        }}
      >
        <Unseen>Take away:</Unseen> {filterWords(filter)} <span class="count">{toCount(hides)}</span>
        <Unseen>hidden</Unseen>
        <Icon name="close" />
      </button>
    </li>
  );
}

/** What has no date is told while a period is chosen, and kept or hidden by a press. */
function UndatedChip(): JSX.Element | null {
  if (periodOf(narrowing.value) === null || undatedCount.value === 0) return null;
  const hidden = narrowing.value.undatedHidden;
  return (
    <li>
      <button type="button" class="chip" aria-pressed={hidden} onClick={() => narrow({ undatedHidden: !hidden })}>
        {toCount(undatedCount.value)} without a date {hidden ? 'hidden' : 'kept'}
        <Icon name={hidden ? 'hidden' : 'eye'} />
      </button>
    </li>
  );
}

/** Nothing is left: which filter to take away first. */
function Relax(): JSX.Element {
  const best = bestToRelax(drawing.value, filters.value);
  if (best === null) return <p class="filter-bar-told">No single filter brings a relation back.</p>;
  return (
    <p class="filter-bar-told">
      No relation passes.{' '}
      <button type="button" class="link" onClick={() => leaveTo(null, () => removeFilter(best.filter))}>
        Take away “{filterWords(best.filter)}”
      </button>{' '}
      to bring back {toCount(best.back)}.
    </p>
  );
}

/** Does something that takes a control away; the focus goes to the chip beside it, else to the picture. */
function leaveTo(chip: HTMLElement | null, run: () => void): void {
  const item = chip?.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  run();
  const next = beside?.querySelector('button');
  if (next) next.focus();
  else camera.value?.focus();
}
