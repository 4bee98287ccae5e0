import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tokens = readFileSync(new URL('../../../web/styles/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...tokens.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)].map(([, name, light, dark]) => [
    name,
    { light, dark },
  ]),
);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(front: string, back: string, theme: 'light' | 'dark'): number {
  const [a, b] = [front, back].map((name) => luminance(colours.get(name)?.[theme] ?? '')) as [number, number];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const kinds = [...colours.keys()].filter((name) => name?.startsWith('kind-')) as string[];
const lines = [...colours.keys()].filter((name) => name?.startsWith('line-') && name !== 'line-strong') as string[];

test('there is a colour for each kind and each family of relations', () => {
  expect([kinds.length, lines.length]).toEqual([8, 7]);
});

test.each(['light', 'dark'] as const)(
  'words and kinds stand out from every ground in the %s theme: 4.5 or more',
  (theme) => {
    for (const front of ['text', 'muted', 'accent', ...kinds]) {
      for (const back of ['canvas', 'surface']) {
        expect(contrast(front, back, theme), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const [front, back] of [
      ['text', 'mark'],
      ['muted', 'hover'],
      ['muted', 'sunken'],
      ['problem', 'problem-soft'],
      ['on-accent', 'accent'],
      ['accent', 'accent-soft'],
      ...kinds.map((kind) => [kind, 'mark-soft']),
      ...kinds.map((kind) => [kind, 'mark']),
    ] as const) {
      expect(contrast(front ?? '', back ?? '', theme), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test.each(['light', 'dark'] as const)('lines stand out from the picture in the %s theme: 3 or more', (theme) => {
  for (const line of [...lines, 'line-strong']) {
    expect(contrast(line, 'canvas', theme), line).toBeGreaterThanOrEqual(3);
  }
});
