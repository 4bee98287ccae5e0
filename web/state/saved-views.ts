import { signal } from '@preact/signals';
import { counted } from '../words/numbers.ts';
import { decodeView, encodeView } from './address.ts';
import { places } from './camera.ts';
import { drawing } from './drawing.ts';
import { visible } from './filters.ts';
import { commit } from './history.ts';
import { openView } from './opening.ts';
import { readStoredPlaces, type StoredPlaces, storePlaces } from './stored-places.ts';
import { view } from './view.ts';

/** A view that a person kept under a name. */
export type SavedView = {
  readonly id: string;
  readonly name: string;
  /** What stands after `#` in its address, with all that is drawn. */
  readonly address: string;
  readonly places: StoredPlaces;
  readonly entities: number;
  readonly relations: number;
  /** When it was kept, ISO 8601. */
  readonly savedAt: string;
};

/** The most views that are kept. */
export const MOST_VIEWS = 200;
const LONGEST_NAME = 120;

/** Views kept in this browser, newest first. */
export const savedViews = signal<readonly SavedView[]>([]);
/** The view that was deleted last, so that it can come back; null when none was. */
export const deletedView = signal<SavedView | null>(null);

/** Keeps the present view under a name, also the start view with just what it shows now. */
export function saveView(name: string, now: Date): SavedView {
  const { entities } = drawing.peek();
  const saved = {
    id: crypto.randomUUID(),
    name: toName(name),
    address: encodeView({ ...view.peek(), entities: [...entities.keys()] }),
    places: storePlaces(places.peek(), entities),
    entities: visible.peek().entities.size,
    relations: visible.peek().relations.size,
    savedAt: now.toISOString(),
  };
  savedViews.value = [saved, ...savedViews.peek()].slice(0, MOST_VIEWS);
  return saved;
}

/** Shows a view as it was kept; what the graph no longer holds is told. */
export async function openSaved({ name, address, places: stored }: SavedView): Promise<void> {
  const { view: wanted, problems } = decodeView(address);
  const placed = readStoredPlaces(stored);
  const before = drawing.peek();
  await openView(wanted, problems, placed);
  const stayed = drawing.peek() === before && placed.size > 0;
  if (stayed) commit(`open ${toName(name)}`, { ...before, anchor: null }, placed);
}

/** Gives a view another name; an empty one changes nothing. */
export function renameView(id: string, name: string): void {
  if (name.trim() === '') return;
  savedViews.value = savedViews.peek().map((each) => (each.id === id ? { ...each, name: toName(name) } : each));
}

/** Deletes a view; it can come back until another is deleted. */
export function deleteView(id: string): void {
  deletedView.value = savedViews.peek().find((each) => each.id === id) ?? null;
  savedViews.value = savedViews.peek().filter((each) => each.id !== id);
}

/** Brings back the view that was deleted last. */
export function undeleteView(): void {
  const back = deletedView.peek();
  if (back !== null) savedViews.value = byDate([back, ...savedViews.peek()]);
  deletedView.value = null;
}

/** Views as the text of a file. */
export function exportViews(views: readonly SavedView[]): string {
  return `${JSON.stringify({ format: 'modelscape-views', version: 1, views }, null, 1)}\n`;
}

/** Adds the views of such a text, in place of those with the same id; says in words what came of it. */
export function importViews(text: string): string {
  const read = readViews(text);
  if (read === null) return 'That file holds no views. Choose one that was exported here.';
  const ids = new Set(read.views.map(({ id }) => id));
  const all = byDate([...read.views, ...savedViews.peek().filter(({ id }) => !ids.has(id))]);
  savedViews.value = all.slice(0, MOST_VIEWS);
  const lost = read.unreadable + Math.max(0, all.length - MOST_VIEWS);
  return `${counted(read.views.length, 'view')} read.${lost > 0 ? ` ${counted(lost, 'view')} left out.` : ''}`;
}

/** Reads exported views; null when it is no such text. What makes no sense in it is counted and left out. */
export function readViews(text: string): { readonly views: readonly SavedView[]; readonly unreadable: number } | null {
  const file = parse(text);
  const listed = isRecord(file) && file['format'] === 'modelscape-views' ? file['views'] : null;
  if (!Array.isArray(listed)) return null;
  const views = listed.flatMap((each: unknown) => readView(each) ?? []);
  return { views, unreadable: listed.length - views.length };
}

function readView(stored: unknown): SavedView | null {
  if (!isRecord(stored)) return null;
  const { id, name, address, entities, relations, savedAt } = stored;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof address !== 'string') return null;
  if (typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt))) return null;
  const known = readStoredPlaces(stored['places']);
  return {
    id,
    name: toName(name),
    address,
    places: storePlaces(known, known),
    entities: toSize(entities),
    relations: toSize(relations),
    savedAt: new Date(savedAt).toISOString(),
  };
}

function byDate(views: readonly SavedView[]): readonly SavedView[] {
  return [...views].sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
}

function toName(name: string): string {
  return Array.from(name.trim()).slice(0, LONGEST_NAME).join('') || 'Unnamed view';
}

function toSize(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
