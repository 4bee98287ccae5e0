import type { JSX } from 'preact';
import { motion } from '../state/camera.ts';
import { visible } from '../state/filters.ts';
import { announce } from '../state/notices.ts';
import { pause, play, playing, SPEEDS, speed, stepTime } from '../state/playback.ts';
import { range, spans } from '../state/timeline.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { counted } from '../words/numbers.ts';

/** Shows relations as they appear: by itself at a chosen speed, or step by step. */
export function Playback(): JSX.Element {
  const last = spans.value.length - 1;
  const { from, to } = range.value;
  return (
    <fieldset class="playback" aria-label="Play through time">
      <IconButton icon="stepBack" name="One step back" disabled={to <= from} onPress={() => step(-1)} />
      {motion.value && (
        <IconButton
          icon={playing.value ? 'pause' : 'play'}
          name={playing.value ? 'Pause' : 'Play'}
          onPress={playing.value ? stop : begin}
        />
      )}
      <IconButton icon="stepForth" name="One step forward" disabled={to >= last} onPress={() => step(1)} />
      {motion.value ? <SpeedSwitch /> : <small>Your system asks for little motion: go step by step.</small>}
    </fieldset>
  );
}

function SpeedSwitch(): JSX.Element {
  return (
    <label class="speed">
      Speed{' '}
      <select
        value={speed.value}
        onChange={({ currentTarget }) => {
          speed.value = SPEEDS.find((each) => each === currentTarget.value) ?? speed.value;
        }}
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

function begin(): void {
  play();
  announce(`Playing from ${spans.value[range.value.to]?.name ?? 'the beginning'}`);
}

function stop(): void {
  pause();
  say();
}

function step(by: number): void {
  pause();
  stepTime(by);
  say();
}

function say(): void {
  const name = spans.value[range.value.to]?.name ?? '';
  announce(`Until ${name}: ${counted(visible.value.relations.size, 'relation')} shown`);
}
