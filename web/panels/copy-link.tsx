import type { JSX } from 'preact';
import { tell } from '../state/notices.ts';
import type { Selection } from '../state/selection.ts';
import { toLink } from '../state/view.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** Copies the link to the present picture with one thing selected. */
export function CopyLink({ to }: { readonly to: Selection }): JSX.Element {
  return <IconButton icon="link" name="Copy link" onPress={() => void copyLink(to)} />;
}

/** Puts that link on the clipboard and says so, or says where else the link is. */
export async function copyLink(to: Selection): Promise<void> {
  const { origin, pathname } = window.location;
  try {
    await navigator.clipboard.writeText(`${origin}${pathname}#${toLink(to)}`);
    tell('Link copied.');
  } catch {
    tell('The browser does not let the page copy. Select it, then copy the address above.');
  }
}
