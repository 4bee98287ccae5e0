import { effect } from '@preact/signals';
import type { Core, StylesheetJson } from 'cytoscape';
import { marks } from '../state/difference.ts';
import { drawing } from '../state/drawing.ts';
import { CHANGES, MARK_WORDS } from '../words/changes.ts';
import type { Palette } from './palette.ts';

/** More marked lines than these bear a sign alone: words would cover each other. */
const MOST_WORDS = 25;

/** Marks lines by what became of them between two days, and what is new while time is played. Returns how to end it. */
export function keepMarks(cy: Core): () => void {
  return effect(() => {
    void drawing.value;
    const marked = marks.value;
    const told = [...marked.values()].filter((type) => MARK_WORDS[type] !== '').length <= MOST_WORDS;
    cy.batch(() => {
      cy.edges().removeClass(CLASSES);
      for (const [id, type] of marked) {
        const words = told ? MARK_WORDS[type] : MARK_WORDS[type].slice(0, 1);
        cy.getElementById(id).addClass(`mark mark-${type}`).data('mark', words);
      }
    });
  });
}

const CLASSES = ['mark', ...CHANGES.map((type) => `mark-${type}`)].join(' ');

/** Styles of marked lines: a word, a ground and a sign, so that no difference is told by colour alone. */
export function markStyles({ changes }: Palette): StylesheetJson {
  const ground = (colour: string): object => ({
    'underlay-color': colour,
    'underlay-opacity': 0.32,
    'underlay-padding': 5,
    'z-index': 3,
  });
  return [
    { selector: 'edge.mark', style: { label: 'data(mark)', 'font-weight': 'bold' } },
    { selector: 'edge.mark-same, edge.mark-undated', style: { opacity: 0.35 } },
    { selector: 'edge.mark-born', style: ground(changes.born) },
    {
      selector: 'edge.mark-died',
      style: {
        ...ground(changes.died),
        'line-style': 'dashed',
        'line-dash-pattern': [3, 5],
        'mid-target-arrow-shape': 'tee',
        'mid-target-arrow-color': changes.died,
      },
    },
    {
      selector: 'edge.mark-changed',
      style: {
        ...ground(changes.changed),
        'mid-target-arrow-shape': 'diamond',
        'mid-target-arrow-color': changes.changed,
      },
    },
  ] as unknown as StylesheetJson;
}
