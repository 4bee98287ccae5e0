import { readConfig } from '../config.ts';
import { UsageError } from '../errors.ts';
import { resumeJob, retryJob } from '../graph/job-changes.ts';
import { createLogger } from '../log.ts';
import { withServerAndToken } from './api-options.ts';
import { withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import { findServer } from './find-server.ts';
import { createJobApi, type JobApi, shortId, toJobId } from './job-api.ts';
import { describeJob, describeJobInFull, describeTold } from './job-lines.ts';
import type { ApiOptions } from './open-api.ts';
import { printOutcome, workHere } from './work-here.ts';

type Options = ApiOptions & { readonly json?: boolean };

/** `jobs`: what is and was read into the graph, and what is to become of it. */
export const addJobs: AddCommand = (program, io) => {
  const jobs = program
    .command('jobs')
    .summary('list, show, resume, retry and cancel jobs')
    .description('Tells of jobs: each ingest is one. Without more it lists them, newest first.')
    .helpCommand(false);
  const add = (words: string, summary: string, run: (id: string, options: Options) => Promise<void>) =>
    withServerAndToken(jobs.command(words, { isDefault: words === 'list' }).description(summary))
      .option('--json', 'print JSON')
      .action((...given: readonly unknown[]) =>
        typeof given[0] === 'string' ? run(given[0], given[1] as Options) : run('', given[0] as Options),
      );
  add('list', 'list the last 20 jobs', (_, options) => list(options, io));
  add('show <id>', 'tell of a job and of what failed in it', (id, options) => show(id, options, io));
  add('resume <id>', 'go on with a job that was stopped', (id, options) => goOn('resumeJob', id, options, io));
  add('retry <id>', 'read again what failed in a job', (id, options) => goOn('retryJob', id, options, io));
  add('cancel <id>', 'drop what waits in a job', (id, options) => cancel(id, options, io));
};

function withJobs<T>(options: Options, io: Io, work: (jobs: JobApi) => Promise<T>): Promise<T> {
  return withApi(options, io, (api) => work(createJobApi(api)));
}

async function list(options: Options, io: Io): Promise<void> {
  const found = await withJobs(options, io, (jobs) => jobs.list(20));
  const lines = options.json === true ? found.map((job) => JSON.stringify(job)) : found.map(describeJob);
  io.out.write(lines.length === 0 ? 'There are no jobs.\n' : `${lines.join('\n')}\n`);
}

async function show(id: string, options: Options, io: Io): Promise<void> {
  await withJobs(options, io, async (jobs) => {
    const job = await jobs.see(toJobId(id));
    if (job === null) throw noSuchJob(id);
    if (options.json !== true) io.out.write(`${describeJobInFull(job)}\n`);
    const told = [];
    for await (const item of jobs.told(job.id)) {
      if (options.json === true) told.push(item);
      else io.out.write(describeTold(item));
    }
    if (options.json === true) io.out.write(`${JSON.stringify({ ...job, told })}\n`);
  });
}

async function cancel(id: string, options: Options, io: Io): Promise<void> {
  const job = await withJobs(options, io, (jobs) => jobs.change('cancelJob', toJobId(id)));
  io.out.write(options.json === true ? `${JSON.stringify(job)}\n` : `${describeJobInFull(job)}\n`);
}

/** With a server, that goes on; without one, this process does, as `ingest` does. */
async function goOn(what: 'resumeJob' | 'retryJob', id: string, options: Options, io: Io): Promise<void> {
  const config = readConfig(io.env);
  if (findServer(options.server, config) !== null) {
    const job = await withJobs(options, io, (jobs) => jobs.change(what, toJobId(id)));
    const told = `The server goes on with it: modelscape jobs show ${shortId(job.id)}`;
    io.out.write(options.json === true ? `${JSON.stringify(job)}\n` : `${told}\n`);
    return;
  }
  const job = shortId(toJobId(id));
  const outcome = await workHere(config, createLogger(config.logLevel, io.err), io, async (graph) => {
    const done = what === 'resumeJob' ? await resumeJob(graph, job) : (await retryJob(graph, job)) > 0;
    if (!done) throw what === 'resumeJob' ? noSuchJob(id, ' that has not ended') : noSuchJob(id, ' with failed items');
    return { job, ignored: [] };
  });
  printOutcome(outcome, options.json === true, io);
}

function noSuchJob(id: string, more = ''): UsageError {
  return new UsageError(`there is no job ${id}${more}. \`modelscape jobs\` lists them`);
}
