import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { dismiss, type Notice, notice } from '../state/notices.ts';
import { IconButton } from '../ui/icon-button.tsx';

/** After how many milliseconds something happens by itself: news goes, a missing graph is asked again, a problem stays. */
const PAUSES: Readonly<Record<Notice['tone'], number>> = { news: 12_000, reconnecting: 3_000, problem: 2 ** 31 - 1 };

/** What a person should know, over the picture; tries again by itself while the graph is away. */
export function NoticeBar(): JSX.Element | null {
  useSignalEffect(() => {
    const told = notice.value;
    const timer = told === null ? undefined : setTimeout(() => passOn(told), PAUSES[told.tone]);
    return () => clearTimeout(timer);
  });
  const told = notice.value;
  if (told === null) return null;
  return (
    <div class={`notice ${told.tone}`} role={told.tone === 'news' ? 'note' : 'alert'}>
      <p>{told.text}</p>
      {told.retry !== null && (
        <button type="button" class="button quiet" onClick={() => void told.retry?.()}>
          Try again
        </button>
      )}
      <IconButton icon="close" name="Dismiss" onPress={dismiss} />
    </div>
  );
}

function passOn({ tone, retry }: Notice): void {
  if (tone === 'news') dismiss();
  if (tone === 'reconnecting') void retry?.();
}
