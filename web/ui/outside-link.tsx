import type { ComponentChildren, JSX } from 'preact';
import { toSafeUrl } from '../words/links.ts';
import { Icon } from './icon.tsx';

type Props = { readonly url: string | null; readonly children: ComponentChildren };

/** A link out of the page, for http and https alone; every other address gives nothing. */
export function OutsideLink({ url, children }: Props): JSX.Element | null {
  const safe = toSafeUrl(url);
  if (safe === null) return null;
  return (
    <a class="outside" href={safe} target="_blank" rel="noopener noreferrer nofollow">
      {children}
      <Icon name="outside" />
    </a>
  );
}
