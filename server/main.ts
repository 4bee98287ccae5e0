import { cli, EXIT } from './cli/cli.ts';
import type { AddCommand } from './cli/command.ts';
import { createLogger } from './log.ts';

/** The commands, in the order in which help lists them. Only the one that is asked for is loaded. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  serve: async () => (await import('./cli/serve.ts')).addServe,
  ingest: async () => (await import('./cli/ingest.ts')).addIngest,
  watch: async () => (await import('./cli/watch.ts')).addWatch,
  jobs: async () => (await import('./cli/jobs.ts')).addJobs,
  extract: async () => (await import('./cli/extract.ts')).addExtract,
  load: async () => (await import('./cli/load.ts')).addLoad,
  import: async () => (await import('./cli/import.ts')).addImport,
  query: async () => (await import('./cli/query.ts')).addQuery,
  export: async () => (await import('./cli/export.ts')).addExport,
  withdraw: async () => (await import('./cli/withdraw.ts')).addWithdraw,
  reread: async () => (await import('./cli/reread.ts')).addReread,
  review: async () => (await import('./cli/review.ts')).addReview,
  decide: async () => (await import('./cli/decide.ts')).addDecide,
  undo: async () => (await import('./cli/decide.ts')).addUndo,
  decisions: async () => (await import('./cli/decisions.ts')).addDecisions,
  backup: async () => (await import('./cli/backup.ts')).addBackup,
  restore: async () => (await import('./cli/restore.ts')).addRestore,
  migrate: async () => (await import('./cli/migrate.ts')).addMigrate,
  doctor: async () => (await import('./cli/doctor.ts')).addDoctor,
};
// Ctrl-C under npm comes twice: from the terminal and from npm.
const IMPATIENT_MS = 1_000;
const PARENT_CHECK_MS = 250;

const stopping = new AbortController();
let askedAt = 0;

/** Asks for a clean stop; a second request, later, ends the process at once (Neo4j's guard then ends Neo4j). */
function requestStop(): void {
  const now = Date.now();
  if (askedAt !== 0 && now - askedAt > IMPATIENT_MS) process.exit(EXIT.failed);
  if (askedAt === 0) askedAt = now;
  stopping.abort();
}

/** npm passes signals on, but can't when it is killed: then its end is our signal. */
function stopWithNpm(): void {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stopping.abort(), PARENT_CHECK_MS).unref();
}

function reportBug(error: unknown): void {
  createLogger('error', process.stderr).error('uncaught', { error });
  process.exit(EXIT.bug);
}

function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  reportBug(error);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, requestStop);
process.on('uncaughtException', reportBug);
process.on('unhandledRejection', reportBug);
process.stdout.on('error', endQuietly);
// Whoever read our progress is gone; the work goes on.
process.stderr.on('error', () => {});
stopWithNpm();

async function loadCommands(name: string | undefined): Promise<readonly AddCommand[]> {
  const asked = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return Promise.all((asked ? [asked] : Object.values(COMMANDS)).map((load) => load()));
}

const argv = process.argv.slice(2);
const { stdin, stdout, stderr, env } = process;
const io = { in: stdin, out: stdout, err: stderr, env, cwd: process.cwd(), signal: stopping.signal };
const code = await cli(argv, io, await loadCommands(argv[0]));
stdout.write('', () => process.exit(code));
