import { signal } from '@preact/signals';
import { ApiError, isAbort, toSentence } from '../api/errors.ts';

/** Something that a person should know, above the picture. */
export type Notice = {
  readonly tone: 'problem' | 'news' | 'reconnecting';
  readonly text: string;
  readonly retry: (() => Promise<void>) | null;
};

/** What is told now; null when nothing is. */
export const notice = signal<Notice | null>(null);
/** What the live region says last. */
export const announcement = signal('');

/** Says something to screen readers; the same words again are said again. */
export function announce(text: string): void {
  announcement.value = announcement.value === text ? `${text}\u00a0` : text;
}

/** Tells news above the picture and to screen readers. */
export function tell(text: string): void {
  notice.value = { tone: 'news', text, retry: null };
  announce(text);
}

/** Tells a failure; what we called off ourselves is not told. A missing graph is tried again by itself. */
export function tellFailure(failure: unknown, retry: (() => Promise<void>) | null = null): void {
  if (isAbort(failure)) return;
  const reconnecting = failure instanceof ApiError && failure.code === 'GRAPH_UNAVAILABLE';
  notice.value = { tone: reconnecting ? 'reconnecting' : 'problem', text: toSentence(failure), retry };
  announce(notice.value.text);
}

/** Tells nothing any more. */
export function dismiss(): void {
  notice.value = null;
}
