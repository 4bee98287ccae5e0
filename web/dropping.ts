import { signal } from '@preact/signals';
import { readFiles } from './state/job.ts';
import { dialog } from './state/panels.ts';

/** Whether files are held over the page. */
export const held = signal(false);

/** Takes files that are dropped anywhere on the page, and opens the dialog that reads them. Returns how to end it. */
export function listenToDrops(page: Document): () => void {
  let depth = 0;
  const over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    if (event.type === 'dragenter') depth += 1;
    held.value = true;
  };
  const leave = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    depth = Math.max(0, depth - 1);
    if (depth === 0) held.value = false;
  };
  const drop = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    depth = 0;
    held.value = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    dialog.value = 'add';
    void readFiles(files);
  };
  const listeners = [
    ['dragenter', over],
    ['dragover', over],
    ['dragleave', leave],
    ['drop', drop],
  ] as const;
  for (const [name, listener] of listeners) page.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of listeners) page.removeEventListener(name, listener);
  };
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}
