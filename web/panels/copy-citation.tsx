import type { JSX } from 'preact';
import type { ArticleCardFragment } from '../api/operations.generated.ts';
import { tell } from '../state/notices.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { citeArticle } from '../words/citations.ts';

type Props = { readonly article: ArticleCardFragment; readonly quote?: string };

/** Copies an article, or words of it, as a source: quote, title, publisher, date, address. */
export function CopyCitation({ article, quote }: Props): JSX.Element {
  return (
    <IconButton
      icon="quote"
      name="Copy citation"
      onPress={() => void copyCitation(citeArticle(article, quote ?? null))}
    />
  );
}

async function copyCitation(text: string): Promise<void> {
  tell((await copyText(text)) ? 'Citation copied.' : `The browser does not let the page copy. The citation: ${text}`);
}

/** Puts a text on the clipboard; says whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
