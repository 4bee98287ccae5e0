import type { JSX } from 'preact';
import { closeDrawer, DRAWERS, drawer, drawerTall, type Drawer as Kind } from '../state/drawer.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Matrix } from './matrix.tsx';
import { EntityTable } from './table-entities.tsx';
import { TableHead } from './table-head.tsx';
import { RelationTable } from './table-relations.tsx';

const NAMES: Readonly<Record<Kind, string>> = { entities: 'Entities', relations: 'Relations', matrix: 'Together' };

/** The drawer below the picture, as wide as the page: what needs columns. */
export function Drawer(): JSX.Element | null {
  const shown = drawer.value;
  if (shown === null) return null;
  const tall = drawerTall.value;
  return (
    <section class={tall ? 'drawer tall' : 'drawer'} aria-label="Tables" data-covers="bottom">
      <div class="drawer-buttons">
        <IconButton
          icon={tall ? 'down' : 'up'}
          name={tall ? 'Make the table lower' : 'Make the table higher'}
          onPress={() => {
            drawerTall.value = !tall;
          }}
        />
        <IconButton icon="close" name="Close the table" onPress={closeDrawer} />
      </div>
      <Tabs
        label="Tables"
        tabs={DRAWERS.map((key) => ({ key, name: NAMES[key] }))}
        current={shown}
        onChoose={(next) => {
          drawer.value = next;
        }}
      >
        {shown !== 'matrix' && <TableHead shown={shown} />}
        {shown === 'entities' && <EntityTable />}
        {shown === 'relations' && <RelationTable />}
        {shown === 'matrix' && <Matrix />}
      </Tabs>
    </section>
  );
}
