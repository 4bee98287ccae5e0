import type { JSX } from 'preact';
import { chooseRange, played, range, spans } from '../state/timeline.ts';

/** Two sliders that choose what the histogram's brush chooses: begin and end of a period, or the two days compared. */
export function RangeSliders({ comparing }: { readonly comparing: boolean }): JSX.Element {
  const { from, to } = range.value;
  return (
    <div class="range-sliders">
      <Slider label={comparing ? 'Earlier' : 'From'} place={from} onMove={(at) => chooseRange(Math.min(at, to), to)} />
      <Slider label={comparing ? 'Later' : 'To'} place={to} onMove={(at) => chooseRange(from, Math.max(at, from))} />
    </div>
  );
}

type Props = { readonly label: string; readonly place: number; readonly onMove: (place: number) => void };

function Slider({ label, place, onMove }: Props): JSX.Element {
  const name = spans.value[place]?.name ?? '';
  return (
    <label class="range">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={Math.max(0, spans.value.length - 1)}
        step={1}
        value={place}
        aria-label={label}
        aria-valuetext={name}
        onInput={({ currentTarget }) => {
          played.value = null;
          onMove(Number(currentTarget.value));
          currentTarget.value = String(label === 'From' || label === 'Earlier' ? range.value.from : range.value.to);
        }}
      />
      <output>{name}</output>
    </label>
  );
}
