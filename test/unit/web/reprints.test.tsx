// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { EvidenceQuote } from '../../../web/panels/evidence.tsx';
import { closeArticle, reading } from '../../../web/state/reading.ts';
import { evidence } from './answers.ts';

afterEach(() => {
  cleanup();
  closeArticle();
});

test('what is told nowhere else says nothing of other articles', () => {
  const { container } = render(<EvidenceQuote evidence={evidence()} />);
  expect(container.querySelector('details')).toBeNull();
});

test('where else a story stands is folded, counted, and opens the other article', () => {
  const quote = evidence();
  const reprints = ['one', 'two'].map((id) => ({ ...quote.article, id, title: `On ${id}`, source: `Site ${id}` }));
  const { container } = render(<EvidenceQuote evidence={{ ...quote, reprints }} />);
  expect(container.querySelector('details')?.open).toBe(false);
  expect(container.querySelector('summary')?.textContent).toBe('also in 2 other articles');
  fireEvent.click(screen.getByRole('button', { name: 'On two', hidden: true }));
  expect(reading.value).toEqual({ id: 'two', sentence: null });
});
