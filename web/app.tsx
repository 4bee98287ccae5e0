import type { JSX } from 'preact';
import { held } from './dropping.ts';
import { AddDialog } from './panels/add-dialog.tsx';
import { ContextMenu } from './panels/context-menu.tsx';
import { CorrectDialog } from './panels/correct-dialog.tsx';
import { Details } from './panels/details.tsx';
import { Drawer } from './panels/drawer.tsx';
import { DropHint } from './panels/drop-hint.tsx';
import { ExportDialog } from './panels/export-dialog.tsx';
import { FilterBar } from './panels/filter-bar.tsx';
import { HelpDialog } from './panels/help-dialog.tsx';
import { Left } from './panels/left.tsx';
import { NoticeBar } from './panels/notice-bar.tsx';
import { Picture } from './panels/picture.tsx';
import { SeveralBar } from './panels/several-bar.tsx';
import { SheetBar } from './panels/sheet-bar.tsx';
import { Toolbar } from './panels/toolbar.tsx';
import { Tooltip } from './panels/tooltip.tsx';
import { TopBar } from './panels/top-bar.tsx';
import { ViewsDialog } from './panels/views-dialog.tsx';
import { announcement } from './state/notices.ts';
import { dialog } from './state/panels.ts';
import { Announcer } from './ui/announcer.tsx';
import { Hints } from './ui/hints.tsx';

type Props = { readonly mount: (container: HTMLElement) => () => void };

/** The frame of the page: bar, picture, panels over it, dialogs. */
export function App({ mount }: Props): JSX.Element {
  return (
    <>
      <TopBar />
      <main class="stage">
        <Picture mount={mount} />
        <Left />
        <div class="middle">
          <NoticeBar />
          <FilterBar />
          <SeveralBar />
          <Toolbar />
        </div>
        <Details />
        <Drawer />
      </main>
      <SheetBar />
      <Tooltip />
      <ContextMenu />
      <Hints />
      {held.value && <DropHint />}
      <Announcer text={announcement.value} />
      {dialog.value === 'add' && <AddDialog onClose={closeDialog} />}
      {dialog.value === 'correct' && <CorrectDialog onClose={closeDialog} />}
      {dialog.value === 'export' && <ExportDialog onClose={closeDialog} />}
      {dialog.value === 'views' && <ViewsDialog onClose={closeDialog} />}
      {dialog.value === 'help' && <HelpDialog onClose={closeDialog} />}
    </>
  );
}

function closeDialog(): void {
  dialog.value = null;
}
