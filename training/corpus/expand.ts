import type { Labelled } from './labelled.ts';
import { readPassages, resolvePassage } from './passages.ts';
import { readStories } from './stories.ts';

/** Offsets as Python counts them: code points, not UTF-16 units. */
function inPoints({ text, labels, ...rest }: Labelled): Labelled {
  const points = (units: number): number => [...text.slice(0, units)].length;
  return {
    ...rest,
    text,
    labels: labels.map(({ start, end, ...label }) => ({ start: points(start), end: points(end), ...label })),
  };
}

// One JSON object a line: stories, then passages whose texts are on this machine.
const passages = readPassages().map(resolvePassage);
const missing = passages.filter((passage) => passage === null).length;
if (missing > 0) process.stderr.write(`${missing} passages left out: their texts are not on this machine\n`);
for (const labelled of [...readStories(), ...passages.filter((passage) => passage !== null)])
  process.stdout.write(`${JSON.stringify(inPoints(labelled))}\n`);
