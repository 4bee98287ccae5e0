import type { JSX } from 'preact';
import { camera } from '../state/camera.ts';
import { menu } from '../state/menu.ts';
import { Menu } from '../ui/menu.tsx';
import { toEntries } from './menu-entries.ts';

/** The menu of the picture: by right-click, long press, or the menu key. */
export function ContextMenu(): JSX.Element | null {
  const open = menu.value;
  const about = open === null ? null : toEntries(open.about);
  if (open === null || about === null) return null;
  return <Menu key={`${open.at.x} ${open.at.y}`} at={open.at} {...about} onClose={close} />;
}

function close(): void {
  menu.value = null;
  camera.value?.focus();
}
