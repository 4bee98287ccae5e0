import { Command, CommanderError } from 'commander';
import { AppError, StoppedError } from '../errors.ts';
import { escapeUnsafe } from '../log.ts';
import { redactText } from '../redact.ts';
import type { AddCommand, Io } from './command.ts';

/** Exit codes of the command line: done, failed in a way that a person can mend, not understood, a bug. */
export const EXIT = { done: 0, failed: 1, usage: 2, bug: 70 } as const;

/**
 * Runs the command line and resolves with the exit code. Results go to `io.out`; progress, help after a mistake and
 * each error, in one message, go to `io.err`. Never rejects, never exits.
 */
export async function cli(argv: readonly string[], io: Io, commands: readonly AddCommand[]): Promise<number> {
  const program = createProgram(io, commands);
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return EXIT.done;
  } catch (error) {
    return report(error, io);
  }
}

function createProgram(io: Io, commands: readonly AddCommand[]): Command {
  const program = new Command('modelscape')
    .description('A knowledge graph of AI companies, models and techniques, each edge with its evidence.')
    .usage('COMMAND [options]')
    .helpCommand(false)
    .showSuggestionAfterError()
    .showHelpAfterError('Add --help to see what is possible.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.out.write(text),
      writeErr: (text) => void io.err.write(escapeUnsafeLines(text)),
      outputError: (text, write) => write(`modelscape: ${text.replace(/^error: /, '')}`),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const add of commands) add(program, io);
  return program;
}

function report(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (io.signal.aborted && !(error instanceof StoppedError)) {
    io.err.write('modelscape: stopped\n');
    return EXIT.failed;
  }
  if (error instanceof AppError) {
    io.err.write(`modelscape: ${escapeUnsafeLines(redactText(error.message))}\n`);
    return error.exitCode;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const causes = error instanceof Error && error.cause ? `\ncaused by ${String(error.cause)}` : '';
  const text = `This is a bug in Modelscape; please report it with these lines.\n${stack}${causes}`;
  io.err.write(`modelscape: ${escapeUnsafeLines(redactText(text))}\n`);
  return EXIT.bug;
}

function escapeUnsafeLines(text: string): string {
  return text.split('\n').map(escapeUnsafe).join('\n');
}
