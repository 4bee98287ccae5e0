import type { JSX } from 'preact';
import { drawing } from '../state/drawing.ts';
import { selectedEntity } from '../state/selection.ts';
import { onlyWithSelected, pairKinds, pairPeriod, togglePairKind, WINDOWS, within } from '../state/together.ts';
import { KINDS, kindHeading } from '../words/kinds.ts';
import { toLabel } from '../words/names.ts';
import { KindMark } from './kind-mark.tsx';

/** What is paired, how near, in articles of which time, and whether only with the selected entity. */
export function TogetherSettings(): JSX.Element {
  return (
    <>
      <KindChooser />
      <WindowSwitch />
      <PeriodFields />
      <WithSelected />
    </>
  );
}

function KindChooser(): JSX.Element {
  const chosen = pairKinds.value;
  return (
    <fieldset class="kind-chooser">
      <legend>Pairs of</legend>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          class="chip"
          aria-pressed={chosen.has(kind)}
          disabled={chosen.has(kind) && chosen.size === 1}
          onClick={() => togglePairKind(kind)}
        >
          <KindMark kind={kind} /> {kindHeading(kind)}
        </button>
      ))}
    </fieldset>
  );
}

function WindowSwitch(): JSX.Element {
  return (
    <fieldset class="segments">
      <legend>Named in the same</legend>
      {WINDOWS.map((window) => (
        <label key={window}>
          <input
            type="radio"
            name="within"
            checked={within.value === window}
            onChange={() => {
              within.value = window;
            }}
          />
          <span>{window.toLowerCase()}</span>
        </label>
      ))}
    </fieldset>
  );
}

function PeriodFields(): JSX.Element {
  const { since, until } = pairPeriod.value;
  return (
    <fieldset class="pair-period">
      <legend>In articles published</legend>
      <label>
        <span>from</span>
        <input
          type="date"
          value={since ?? ''}
          max={until ?? undefined}
          onChange={({ currentTarget }) => {
            pairPeriod.value = { since: currentTarget.value || null, until };
          }}
        />
      </label>
      <label>
        <span>to</span>
        <input
          type="date"
          value={until ?? ''}
          min={since ?? undefined}
          onChange={({ currentTarget }) => {
            pairPeriod.value = { since, until: currentTarget.value || null };
          }}
        />
      </label>
    </fieldset>
  );
}

function WithSelected(): JSX.Element | null {
  const id = selectedEntity.value;
  if (id === null && !onlyWithSelected.value) return null;
  const name = id === null ? null : drawing.value.entities.get(id)?.name;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={onlyWithSelected.value}
        onChange={(event) => {
          onlyWithSelected.value = event.currentTarget.checked;
        }}
      />
      Only with {name === undefined || name === null ? 'the selected entity' : toLabel(name, 40)}
    </label>
  );
}
