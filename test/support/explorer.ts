import type { Browser, Locator, Page } from 'playwright-core';

/** Where an entity is in the picture, in the picture's own units and on the screen. */
export type Place = {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly onScreen: { readonly x: number; readonly y: number };
};

type Point = { readonly x: number; readonly y: number };
type DrawnNode = { id(): string; data(name: string): string; position(): Point; renderedPosition(): Point };
type Held = Element & { _cyreg?: { cy: { nodes(): { map<T>(each: (node: DrawnNode) => T): T[] } } } };

/** The explorer in a browser, and what it complained about: errors of the console, of scripts, and dialogs. */
export type Explorer = {
  readonly page: Page;
  readonly complaints: readonly string[];
  /** All entities of the picture. */
  places(): Promise<readonly Place[]>;
  /** The same, once at least so many are drawn and none moves any more. */
  settled(atLeast?: number): Promise<readonly Place[]>;
  /** Searches, takes the first suggestion of that name, and waits for its details. */
  choose(text: string, name: RegExp): Promise<void>;
  readonly details: Locator;
  readonly lists: Locator;
  readonly graph: Locator;
  readonly search: Locator;
  close(): Promise<void>;
};

export type Look = {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
};

/** Opens the explorer in a window of its own, with animations off. */
export async function openExplorer(browser: Browser, url: string, look: Look = {}): Promise<Explorer> {
  const { width = 1440, height = 900, colorScheme = 'light' } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    colorScheme,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(url);
  const graph = page.getByRole('application', { name: 'Graph' });
  const details = page.getByRole('complementary', { name: 'Details' });
  const search = page.getByRole('combobox', { name: /Search/ });
  const places = () => graph.evaluate(readPlaces);
  return {
    page,
    complaints,
    places,
    settled: (atLeast = 1) => untilSettled(graph, places, atLeast),
    choose: async (text, name) => {
      await search.fill(text);
      await page.getByRole('option', { name }).first().click();
      await details.getByRole('heading', { level: 2, name }).waitFor();
    },
    details,
    lists: page.getByRole('complementary', { name: 'Legend and lists' }),
    graph,
    search,
    close: () => context.close(),
  };
}

function readPlaces(element: Element): Place[] {
  const holder = [element, ...element.querySelectorAll('*')].find((each) => (each as Held)._cyreg) as Held | undefined;
  if (!holder?._cyreg) return [];
  const box = holder.getBoundingClientRect();
  return holder._cyreg.cy.nodes().map((node) => ({
    id: node.id(),
    label: node.data('label') ?? node.data('name'),
    ...node.position(),
    onScreen: { x: box.x + node.renderedPosition().x, y: box.y + node.renderedPosition().y },
  }));
}

/** Waits until nothing is fetched or laid out for the picture, and it stands still. */
async function untilSettled(
  graph: Locator,
  places: () => Promise<readonly Place[]>,
  atLeast: number,
): Promise<readonly Place[]> {
  let before = await places();
  for (let round = 0; round < 150; round++) {
    await graph.page().waitForTimeout(200);
    const busy = await graph.getAttribute('aria-busy');
    const now = await places();
    if (busy === 'false' && now.length >= atLeast && JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
  throw new Error(`the picture does not settle with ${atLeast} entities; it has ${before.length}`);
}
