import type { JSX } from 'preact';
import { leftOpen, openTab, tab, width } from '../state/panels.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { Legend } from './legend.tsx';
import { Links } from './links.tsx';
import { Outline } from './outline.tsx';
import { PANEL_TABS } from './panel-tabs.ts';
import { Review } from './review.tsx';
import { Timeline } from './timeline.tsx';
import { Together } from './together.tsx';

/** The left panel: legend and filters, techniques together, how two entities are linked, when all was stated, what a person should look at, and the picture as a list. */
export function Left(): JSX.Element | null {
  if (!leftOpen.value) return null;
  return (
    <aside class="panel left" aria-label="Legend and lists" data-covers="left">
      {width.value !== 'wide' && (
        <div class="panel-close">
          <IconButton icon="close" name="Close legend and lists" onPress={close} />
        </div>
      )}
      <Tabs label="Legend and lists" tabs={PANEL_TABS} current={tab.value} onChoose={openTab}>
        {tab.value === 'legend' && <Legend />}
        {tab.value === 'together' && <Together />}
        {tab.value === 'links' && <Links />}
        {tab.value === 'timeline' && <Timeline />}
        {tab.value === 'review' && <Review />}
        {tab.value === 'outline' && <Outline />}
      </Tabs>
    </aside>
  );
}

function close(): void {
  leftOpen.value = false;
}
