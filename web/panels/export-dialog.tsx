import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { toSentence } from '../api/errors.ts';
import type { ExportFormat } from '../api/operations.generated.ts';
import { camera } from '../state/camera.ts';
import { exportedEntities, exportedRelations, exportSeen, onlyMarked, toFileName } from '../state/exporting.ts';
import { hiddenCount, visible } from '../state/filters.ts';
import { several } from '../state/several.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { saveFile } from '../ui/save-file.ts';
import { toDate } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';

type Choice = { readonly name: string; readonly what: string; readonly save: () => Promise<string> };

const data = (name: string, what: string, format: ExportFormat): Choice => ({
  name,
  what,
  save: () => saveData(format),
});

const CHOICES: readonly Choice[] = [
  data('JSON', 'for Cytoscape: entities, relations and evidence, placed as here', 'CYTOSCAPE_JSON'),
  data('Report', 'to read and to paste: relations in words, with quotes and links (Markdown)', 'MARKDOWN'),
  { name: 'PNG', what: 'the whole picture at twice its size', save: savePicture },
  { name: 'SVG', what: 'the whole picture to draw on, at any size', save: saveSvg },
  data('CSV: entities', 'for spreadsheets: one row an entity', 'CSV_NODES'),
  data('CSV: relations', 'for spreadsheets: one row a relation', 'CSV_EDGES'),
  data('CSV: claims', 'for spreadsheets: one row a claim, with sentence, article and link', 'CSV_CLAIMS'),
  data('GEXF', 'for Gephi and Gephi Lite', 'GEXF'),
  data('GraphML', 'for yEd, NetworkX and igraph', 'GRAPHML'),
  data('Cypher', 'for an empty Neo4j: a script that makes this graph', 'CYPHER'),
  data('JSON Lines', 'for programs, and to import again: all records with their ids', 'JSON_LINES'),
  data('Turtle', 'for linked data, with terms of schema.org and PROV-O', 'TURTLE'),
  data('JSON-LD', 'the same statements as JSON', 'JSON_LD'),
];

/** Saves what is seen as a file; says what that holds. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const said = useSignal<string | null>(null);
  const busy = useSignal(false);
  const { entities, relations } = visible.value;
  const press = async ({ save }: Choice): Promise<void> => {
    busy.value = true;
    said.value = null;
    said.value = await save().catch(toSentence);
    busy.value = false;
  };
  return (
    <Dialog title="Export this view" onClose={onClose}>
      <p>
        {counted(entities.size, 'entity', 'entities')} and {counted(relations.size, 'relation')}, as shown now.
        {hiddenCount.value > 0 && ' What filters hide is left out.'}
        {exportedEntities.value === entities &&
          exportedRelations.value > relations.size &&
          ` All but PNG and SVG heed kinds, types and confidence alone, so they hold ${counted(exportedRelations.value, 'relation')}.`}
      </p>
      <MarkedSwitch />
      <ul class="choices">
        {CHOICES.map((choice) => (
          <li key={choice.name}>
            <button
              type="button"
              class="card-button"
              disabled={busy.value || entities.size === 0}
              onClick={() => void press(choice)}
            >
              <Icon name="download" />
              <span>
                <strong>{choice.name}</strong>
                <small>{choice.what}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="facts" role="status">
        {busy.value ? 'Making the file…' : said.value}
      </p>
    </Dialog>
  );
}

/** Offers to leave out all that is not marked, where something is. */
function MarkedSwitch(): JSX.Element | null {
  if (several.value.size === 0) return null;
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={onlyMarked.value}
        onChange={(event) => {
          onlyMarked.value = event.currentTarget.checked;
        }}
      />
      Only {counted(several.value.size, 'marked entity', 'marked entities')} and the relations among them (not in the
      PNG)
    </label>
  );
}

async function saveData(format: ExportFormat): Promise<string> {
  const { name, type, content } = await exportSeen(format);
  saveFile(name, new Blob([content], { type }));
  return `Saved ${name}.`;
}

/** The line below a picture that says what it is. */
function captionOf(today: Date): string {
  const { entities, relations } = visible.value;
  const counts = `${counted(entities.size, 'entity', 'entities')}, ${counted(relations.size, 'relation')}`;
  return `Modelscape · ${counts} · ${toDate(today.toISOString())}`;
}

async function saveSvg(): Promise<string> {
  const today = new Date();
  const svg = camera.value?.takeSvg(captionOf(today));
  if (svg === undefined) return 'There is no picture yet.';
  const name = toFileName('svg', today);
  saveFile(name, new Blob([svg], { type: 'image/svg+xml' }));
  return `Saved ${name}.`;
}

async function savePicture(): Promise<string> {
  const today = new Date();
  const picture = await camera.value?.takePicture(captionOf(today));
  if (!picture) return 'There is no picture yet.';
  const name = toFileName('png', today);
  saveFile(name, picture.blob);
  const smaller = picture.scale < 2 ? ' Made smaller than twice its size, since browsers draw no larger.' : '';
  return `Saved ${name}, ${picture.width} × ${picture.height} pixels.${smaller}`;
}
