import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { dismiss, notice } from '../state/notices.ts';
import { IconButton } from '../ui/icon-button.tsx';

const PAUSE = 3000;

/** What a person should know, over the picture; tries again by itself while the graph is away. */
export function NoticeBar(): JSX.Element | null {
  useSignalEffect(() => {
    const told = notice.value;
    if (told?.tone !== 'reconnecting' || told.retry === null) return;
    const { retry } = told;
    const timer = setTimeout(() => void retry(), PAUSE);
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
