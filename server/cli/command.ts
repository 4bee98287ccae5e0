import type { Readable, Writable } from 'node:stream';
import type { Command } from 'commander';

/** All that a command may touch of the world outside. Results go to `out`, progress and errors to `err`. */
export type Io = {
  readonly in: Readable;
  readonly out: Writable & { readonly isTTY?: boolean };
  readonly err: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Aborted when the process is asked to stop (SIGINT, SIGTERM, SIGHUP). */
  readonly signal: AbortSignal;
};

/** Adds one command to the program. Its action throws AppError for what a person can mend. */
export type AddCommand = (program: Command, io: Io) => void;
