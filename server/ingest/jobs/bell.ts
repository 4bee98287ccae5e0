/** Ends the waits of those who have nothing to do. */
export type Bell = {
  /** Resolves when it rings, after so many milliseconds at the latest, or when `signal` is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
  ring(): void;
};

/** Makes a bell. */
export function createBell(): Bell {
  const waiting = new Set<() => void>();
  return {
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          waiting.delete(end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        waiting.add(end);
        signal.addEventListener('abort', end);
        if (signal.aborted) end();
      }),
    ring: () => {
      for (const end of [...waiting]) end();
    },
  };
}
