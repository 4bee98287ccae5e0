import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/frame.css';
import './styles/search.css';
import './styles/panels.css';
import './styles/legend.css';
import './styles/filters.css';
import './styles/timeline.css';
import './styles/views.css';
import './styles/details.css';
import './styles/article.css';
import './styles/lists.css';
import './styles/review.css';
import './styles/dialogs.css';
import './styles/layers.css';
import './styles/arranging.css';
import './styles/drawer.css';
import './styles/matrix.css';
import './styles/narrow.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { followAddress } from './address-bar.ts';
import { App } from './app.tsx';
import { listenToDrops } from './dropping.ts';
import { mountGraph } from './graph/view.ts';
import { listenToShortcuts } from './shortcuts.ts';
import { motion } from './state/camera.ts';
import { keepDetails } from './state/details.ts';
import { drawer } from './state/drawer.ts';
import { drawing } from './state/drawing.ts';
import { keepLinks } from './state/links.ts';
import { leftOpen, setWidth, tab } from './state/panels.ts';
import { keepPlaying, playing } from './state/playback.ts';
import { keepReading } from './state/reading.ts';
import { keepCursorDrawn, selectedEntity } from './state/selection.ts';
import { keepTogether } from './state/together.ts';
import { tellFilters } from './state/told-filters.ts';
import { keepNameStored } from './stored-name.ts';
import { keepRecentStored } from './stored-recent.ts';
import { keepViewsStored } from './stored-views.ts';
import { followTheme } from './theme.ts';
import { toLabel } from './words/names.ts';

followTheme(window);
followWidth();
followMotion();
keepCursorDrawn();
keepDetails();
keepReading();
keepTogether(() => drawer.value === 'matrix' || (leftOpen.value && tab.value === 'together'));
keepLinks(() => leftOpen.value && tab.value === 'links');
keepPlaying(() => tab.value === 'timeline');
keepViewsStored(window);
keepRecentStored(window);
keepNameStored(window);
tellFilters(() => playing.value);
listenToShortcuts(document);
listenToDrops(document);
followTitle();

const root = document.getElementById('app');
if (root) render(<App mount={mountGraph} />, root);
void followAddress(window);

function followWidth(): void {
  const narrow = matchMedia('(max-width: 719px)');
  const medium = matchMedia('(max-width: 1199px)');
  const apply = (): void => setWidth(narrow.matches ? 'narrow' : medium.matches ? 'medium' : 'wide');
  narrow.addEventListener('change', apply);
  medium.addEventListener('change', apply);
  apply();
}

function followTitle(): void {
  effect(() => {
    const chosen = selectedEntity.value === null ? undefined : drawing.value.entities.get(selectedEntity.value);
    document.title = chosen ? `${toLabel(chosen.name, 60)} · Modelscape` : 'Modelscape';
  });
}

function followMotion(): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const apply = (): void => {
    motion.value = !calm.matches;
  };
  calm.addEventListener('change', apply);
  apply();
}
