// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../../web/api/errors.ts';
import { Details } from '../../../web/panels/details.tsx';
import { HelpDialog } from '../../../web/panels/help-dialog.tsx';
import { Left } from '../../../web/panels/left.tsx';
import { NoticeBar } from '../../../web/panels/notice-bar.tsx';
import { Search } from '../../../web/panels/search.tsx';
import { Toolbar } from '../../../web/panels/toolbar.tsx';
import { keepDetails } from '../../../web/state/details.ts';
import { drawing, EMPTY_DRAWING, toDrawing } from '../../../web/state/drawing.ts';
import { hiddenKinds } from '../../../web/state/filters.ts';
import { dismiss, notice, tellFailure } from '../../../web/state/notices.ts';
import { openTab, tab } from '../../../web/state/panels.ts';
import { mainSearch } from '../../../web/state/search.ts';
import { clearSelection, selectEntity, selection, selectRelation } from '../../../web/state/selection.ts';
import { start } from '../../../web/state/start.ts';
import { keepTogether } from '../../../web/state/together.ts';
import { type Answers, answering, entityAnswer, evidence, relationAnswer, startAnswer, together } from './answers.ts';
import { entity, relation } from './facts.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';
let end: () => void = () => {};

function open(answers: Answers): void {
  vi.stubGlobal('fetch', answering(answers));
}

async function expectAccessible(node: Element): Promise<void> {
  const { violations } = await axe.run(node, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

beforeEach(() => {
  drawing.value = toDrawing({
    entities: [entity('SoftBank'), entity('OpenAI'), entity('MoE', { kind: 'TECHNIQUE' })],
    relations: [relation('softbank', 'INVESTED_IN', 'openai', { stance: 'PLANNED' })],
  });
  hiddenKinds.value = new Set();
});

afterEach(() => {
  end();
  end = () => {};
  cleanup();
  clearSelection();
  mainSearch.clear();
  dismiss();
  drawing.value = EMPTY_DRAWING;
  start.value = null;
  vi.unstubAllGlobals();
});

test('the legend counts what is drawn, hides a kind and says how much of it is shown', async () => {
  openTab('legend');
  const { container } = render(<Left />);
  fireEvent.click(screen.getByRole('button', { name: 'Companies 2 shown' }));
  expect(screen.getByRole('button', { name: 'Companies 0 of 2 shown' }).getAttribute('aria-pressed')).toBe('false');
  expect(screen.getByRole('button', { name: 'Invested in 0 of 1 shown' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '1 hidden · show all' }));
  expect(screen.getByRole('button', { name: 'Companies 2 shown' })).toBeTruthy();
  await expectAccessible(container);
});

test('the outline holds every entity and relation of the picture, and is worked by keyboard', async () => {
  openTab('outline');
  const { container } = render(<Left />);
  const companies = screen.getByRole('list', { name: 'Companies' });
  expect(within(companies).getAllByRole('listitem').length).toBe(2);
  fireEvent.click(screen.getByRole('button', { name: 'Relations of SoftBank' }));
  fireEvent.click(screen.getByRole('button', { name: 'Invested in: OpenAI (planned)' }));
  expect(selection.value).toEqual({ type: 'relation', id: 'INVESTED_IN|softbank|openai' });
  await expectAccessible(container);
  fireEvent.keyDown(screen.getByRole('button', { name: 'MoE' }), { key: 'h' });
  expect([...drawing.value.entities.keys()]).toEqual(['softbank', 'openai']);
});

test('an entity shows its names, how much of it is drawn, and each relation opens onto its sentence', async () => {
  open({ ...entityAnswer(entity('SoftBank', { relationCount: 61 })), ...relationAnswer });
  end = keepDetails();
  selectEntity('softbank');
  const { container } = render(<Details />);
  await screen.findByRole('heading', { name: 'SoftBank' });
  expect(screen.getByText('1 of 61 relations shown')).toBeTruthy();
  expect(screen.getByText('Most in Q4 2025: 2 articles')).toBeTruthy();
  expect(screen.getAllByRole('row', { hidden: true }).map(({ textContent }) => textContent)).toEqual([
    'QuarterArticlesClaims',
    'Q3 202410',
    'Q4 202521',
    'Without a quarter10',
  ]);
  expect(screen.getByRole('button', { name: 'Next 20' })).toBeTruthy();
  fireEvent.click(
    await screen.findByRole('button', { name: 'Sentences about OpenAI: Planned $41 billion 2 articles, Mar 2025' }),
  );
  await screen.findByText('SoftBank plans to invest $41 billion in OpenAI', { selector: 'mark' });
  const link = screen.getByRole('link', { name: 'original' });
  expect(link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
  await expectAccessible(container);
});

test('a relation is read out, with both ends', async () => {
  open({ ...relationAnswer });
  end = keepDetails();
  selectRelation('INVESTED_IN|softbank|openai');
  const { container } = render(<Details />);
  await screen.findByRole('heading', { name: 'SoftBank plans to invest in OpenAI' });
  await screen.findByText('SoftBank plans to invest $41 billion in OpenAI', { selector: 'mark' });
  await expectAccessible(container);
});

test('hostile names, quotes and links are shown as text and link nowhere', async () => {
  const hostile = entity(HOSTILE, { id: '__proto__' });
  const quote = evidence(HOSTILE, 'javascript:alert(1)');
  open({ ...entityAnswer(hostile, quote) });
  drawing.value = toDrawing({ entities: [hostile], relations: [] });
  end = keepDetails();
  selectEntity('__proto__');
  const { container } = render(<Details />);
  await screen.findByRole('heading', { name: HOSTILE });
  fireEvent.click(screen.getByRole('tab', { name: /Claims/ }));
  await waitFor(() => expect(container.querySelectorAll('blockquote').length).toBeGreaterThan(0));
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('a')).toBeNull();
});

test('what the graph no longer holds is told, not an error', async () => {
  open({
    EntityDetails: { entity: null },
    Neighbours: { entity: null },
    EntityClaims: { entity: null },
    EntityArticles: { entity: null },
  });
  end = keepDetails();
  selectEntity('gone');
  render(<Details />);
  await screen.findByText(/The graph does not hold this/);
});

test('pairs of techniques say count, expectation and chance in words, and that few articles prove little', async () => {
  open({ Together: { coOccurrence: together } });
  openTab('together');
  end = keepTogether(() => tab.value === 'together');
  const { container } = render(<Left />);
  await screen.findByText('1 of 7 pairs over 12 articles');
  expect(screen.getByText(/Too few to tell chance from habit/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'GRPO with MoE 5 together, 3.2× chance' }));
  expect(screen.getByText(/1.6 expected by chance/).textContent).toBe(
    '5 together, 1.6 expected by chance: 3.2 times as often as by chance; surely not chance (p < .001).',
  );
  expect(screen.getByText('Q4 2024: 1, Q2 2025: 3; 1 undated')).toBeTruthy();
  await expectAccessible(container);
});

test('with no pair, the panel says so and offers to count pairs found once', async () => {
  open({ Together: { coOccurrence: { totalCount: 0, windowCount: 3, windowTrend: [], nodes: [] } } });
  openTab('together');
  end = keepTogether(() => tab.value === 'together');
  render(<Left />);
  await screen.findByText(/No two are named in the same article twice/);
  expect(screen.getByRole('button', { name: 'Count pairs found once too' })).toBeTruthy();
});

test('suggestions name the alias that matched, and no match says what to try', async () => {
  const node = entity('Group Relative Policy Optimization', { kind: 'TECHNIQUE', articleCount: 9 });
  open({ Search: { entities: { totalCount: 12, edges: [{ matched: 'GRPO', node }] } } });
  const { container } = render(<Search />);
  const input = screen.getByRole('combobox', { name: 'Search companies, models, techniques' });
  input.focus();
  fireEvent.input(input, { target: { value: 'grpo' } });
  const option = await screen.findByRole('option');
  expect(option.textContent).toBe('Group Relative Policy Optimizationmatched GRPO · technique · 9 articles');
  expect(screen.getByText('11 more matches: type on to narrow them down.')).toBeTruthy();
  fireEvent.keyDown(input, { key: 'ArrowDown' });
  const marked = await screen.findByRole('option', { selected: true });
  expect(input.getAttribute('aria-activedescendant')).toBe(marked.id);
  await expectAccessible(container);
  open({ Search: { entities: { totalCount: 0, edges: [] } } });
  fireEvent.input(input, { target: { value: '100%' } });
  await screen.findByText('Nothing is called “100%”. Try fewer letters, another spelling, or an acronym.');
});

test('typing and deleting in the search leave the selection and the picture alone', () => {
  selectEntity('softbank');
  render(<Search />);
  const input = screen.getByRole('combobox');
  for (const key of ['Backspace', 'Delete', 'h', 'e']) fireEvent.keyDown(input, { key });
  expect(selection.value).toEqual({ type: 'entity', id: 'softbank' });
  expect(drawing.value.entities.size).toBe(3);
});

test('with nothing selected, the panel says what this is and where to begin', async () => {
  start.value = startAnswer(812);
  const { container } = render(<Details />);
  expect(screen.getAllByText(/most mentioned/).length).toBe(3);
  expect(screen.getByRole('button', { name: 'Surprise me' })).toBeTruthy();
  await expectAccessible(container);
});

test('an empty graph says how to add articles', () => {
  start.value = startAnswer(0);
  render(<Details />);
  expect(screen.getByText('npm run modelscape -- ingest FOLDER')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Add article' })).toBeTruthy();
});

test('the bar counts what is seen of all there is', async () => {
  start.value = startAnswer(812);
  hiddenKinds.value = new Set(['TECHNIQUE']);
  const { container } = render(<Toolbar />);
  expect(screen.getByText('2', { selector: 'strong' }).parentElement?.textContent).toBe(
    '2 of 812 entities (1 filtered) · 1 relation',
  );
  await expectAccessible(container);
});

test('a failure keeps the picture and offers to try again', async () => {
  const retry = vi.fn(async () => {});
  tellFailure(new ApiError('GRAPH_UNAVAILABLE', 'x'), retry);
  render(<NoticeBar />);
  expect(screen.getByRole('alert').textContent).toContain('The graph is not answering yet. Reconnecting…');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledOnce();
  expect(drawing.value.entities.size).toBe(3);
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(notice.value).toBeNull();
});

test('the list of shortcuts is a dialog with a name', async () => {
  const { container } = render(<HelpDialog onClose={() => {}} />);
  expect(screen.getByRole('dialog', { name: 'Shortcuts' })).toBeTruthy();
  await expectAccessible(container);
});
