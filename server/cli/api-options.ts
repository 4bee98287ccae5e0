import type { Command } from 'commander';

/** Adds `--server`: which server a command asks. */
export function withServer(command: Command): Command {
  return command.option(
    '--server <url>',
    'the server to ask (default: the one that runs on the data folder, else none)',
  );
}

/** Adds `--server` and, for changes, `--token`. */
export function withServerAndToken(command: Command): Command {
  return withServer(command).option(
    '--token <token>',
    'its MODELSCAPE_TOKEN, when it is not on this machine (default: that of this environment)',
  );
}
