import type { JSX } from 'preact';
import { Dialog } from '../ui/dialog.tsx';

const SHORTCUTS: readonly {
  readonly where: string;
  readonly keys: readonly (readonly [keys: string, what: string])[];
}[] = [
  {
    where: 'Anywhere',
    keys: [
      ['/  or  Ctrl K', 'Search'],
      ['Ctrl Z', 'Undo'],
      ['Ctrl Shift Z', 'Redo'],
      ['Esc', 'Close the top layer: menu, dialog, article, selection'],
      ['t', 'Table of what is drawn'],
      ['?', 'This list'],
    ],
  },
  {
    where: 'In the picture',
    keys: [
      ['← ↑ → ↓', 'Go to the neighbour on that side'],
      ['Enter', 'Open details'],
      ['e', 'Expand: add the 20 strongest neighbours'],
      ['h', 'Hide'],
      ['p', 'Pin: no layout moves it; again to let it go'],
      ['x  or  Ctrl A', 'Mark one or all, to do something with several'],
      ['Menu  or  Shift F10', 'All that can be done here'],
      ['f', 'Fit the picture'],
      ['+  −  0', 'Zoom in, out, to natural size'],
    ],
  },
  {
    where: 'By mouse or touch',
    keys: [
      ['Click', 'Select an entity or a relation'],
      ['Double-click', 'Expand'],
      ['Right-click, long press', 'All that can be done here'],
      ['Shift click, Shift drag', 'Mark one, or all in a box'],
      ['Drag', 'Place and pin an entity; layouts leave it there'],
      ['Wheel or pinch', 'Zoom'],
    ],
  },
];

/** The list of shortcuts. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  return (
    <Dialog title="Shortcuts" onClose={onClose}>
      <div class="shortcuts">
        {SHORTCUTS.map(({ where, keys }) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {keys.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
