import { userInfo } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { DecisionError, UsageError } from '../errors.ts';
import { ENTITY_KINDS } from '../extract/extraction.ts';
import { escapeUnsafe } from '../log.ts';
import { withServerAndToken } from './api-options.ts';
import { askApi, withApi } from './ask-api.ts';
import type { AddCommand, Io } from './command.ts';
import type { Api, ApiOptions } from './open-api.ts';

type Options = ApiOptions & { readonly by?: string; readonly reason?: string };

const ENTITY = 'query ($name: String!) { entity(name: $name) { id } }';
const PAYLOAD = '{ decision { number words } waitingCount userErrors { message } }';
const DECIDE = `mutation ($input: DecideInput!) { answer: decide(input: $input) ${PAYLOAD} }`;
const UNDO = `mutation ($input: UndoInput!) { answer: undo(input: $input) ${PAYLOAD} }`;
const WAITING = '{ decisions(first: 1) { waitingCount } }';
const waitingShape = z.object({ decisions: z.object({ waitingCount: z.int() }) });

const payloadShape = z.object({
  decision: z.object({ number: z.int(), words: z.string() }).nullable(),
  waitingCount: z.int().nullable(),
  userErrors: z.array(z.object({ message: z.string() })),
});

/** How often it is asked how many articles are left, in milliseconds, and how often in vain before it is left alone. */
const PAUSE = 500;
const MOST_STILL = 120;

/** `decide TYPE …`: records what a person judges of entities and claims. */
export const addDecide: AddCommand = (program, io) => {
  const decide = program
    .command('decide')
    .summary('say what is one, what is not, what is wrong')
    .description(
      'Records a decision. It acts on all articles, those that come later too, until `undo`. Entities are given by name or id, claims by id.',
    );
  const add = (usage: string, description: string) =>
    withReason(withServerAndToken(decide.command(usage))).description(description);
  add('same <entity> <other>', 'the entity is the other one under another name').action(
    (entity: string, other: string, options: Options) => run(io, options, { type: 'SAME' }, { entity, other }),
  );
  add('different <entity> <other>', 'the two are not one, and are not proposed again').action(
    (entity: string, other: string, options: Options) => run(io, options, { type: 'DIFFERENT' }, { entity, other }),
  );
  add('rename <entity> <name>', 'the entity has another name').action(
    (entity: string, name: string, options: Options) => run(io, options, { type: 'RENAME', name }, { entity }),
  );
  add('retype <entity> <kind>', `the entity is of another kind: ${ENTITY_KINDS.join(', ')}`).action(
    (entity: string, kind: string, options: Options) =>
      run(io, options, { type: 'RETYPE', kind: kindOf(kind) }, { entity }),
  );
  add('hide <entity>', 'the entity and its claims are left out').action((entity: string, options: Options) =>
    run(io, options, { type: 'HIDE' }, { entity }),
  );
  add('alias <entity> <name>', 'texts with this name mean the entity').action(
    (entity: string, name: string, options: Options) => run(io, options, { type: 'ALIAS', name }, { entity }),
  );
  add('accept <claim>', 'the claim is right').action((claim: string, options: Options) =>
    run(io, options, { type: 'ACCEPT', claim }, {}),
  );
  add('reject <claim>', 'the claim is wrong, wherever its sentence stands').action((claim: string, options: Options) =>
    run(io, options, { type: 'REJECT', claim }, {}),
  );
};

/** `undo NUMBER`: takes a decision back. */
export const addUndo: AddCommand = (program, io) => {
  withReason(withServerAndToken(program.command('undo')))
    .summary('undo a decision')
    .description('Undoes a decision: the graph becomes what the other decisions alone make of it.')
    .argument('<decision>', 'its number, as `decisions` shows it')
    .action((number: string, { by, reason, ...where }: Options) =>
      withApi(where, io, async (api) => {
        await tell(api, UNDO, { id: number, ...signature({ by, reason }) }, 'undone ', io);
      }),
    );
};

function withReason(command: Command): Command {
  return command
    .option('--by <name>', 'who decides (default: the name of the user)')
    .option('--reason <text>', 'why; it is kept with the decision');
}

async function run(
  io: Io,
  { by, reason, ...where }: Options,
  given: Readonly<Record<string, string>>,
  entities: Readonly<Record<string, string>>,
): Promise<void> {
  await withApi(where, io, async (api) => {
    const ids = await Promise.all(
      Object.entries(entities).map(async ([argument, name]) => [argument, await entityId(api, name)] as const),
    );
    await tell(api, DECIDE, { ...given, ...Object.fromEntries(ids), ...signature({ by, reason }) }, 'decided', io);
  });
}

/** Says what was decided and waits until the graph shows it. Throws DecisionError where it was refused. */
async function tell(
  api: Api,
  query: string,
  input: Readonly<Record<string, unknown>>,
  word: string,
  io: Io,
): Promise<void> {
  const { decision, waitingCount, userErrors } = payloadShape.parse((await askApi(api, query, { input }))['answer']);
  if (decision === null) throw new DecisionError('REFUSED', 'input', userErrors[0]?.message ?? 'nothing was done');
  io.out.write(`${escapeUnsafe(`${word}  ${decision.number}  ${decision.words}`)}\n`);
  await untilShown(api, waitingCount ?? 0, io);
}

/** Waits until the graph shows what was decided, for as long as articles are being read once more. */
async function untilShown(api: Api, waiting: number, io: Io): Promise<void> {
  if (waiting > 0) io.err.write(`${waiting} articles are read once more\n`);
  let [least, still] = [waiting, 0];
  while (least > 0 && still < MOST_STILL && !io.signal.aborted) {
    await delay(PAUSE, undefined, { signal: io.signal }).catch(() => {});
    const now = waitingShape.parse(await askApi(api, WAITING, {})).decisions.waitingCount;
    still = now < least ? 0 : still + 1;
    least = Math.min(now, least);
  }
  if (least > 0) io.err.write(`${least} articles are left to the server, or to the next ingest\n`);
}

/** The id of the entity with this name; what is no name of one is taken for an id. */
async function entityId(api: Api, name: string): Promise<string> {
  const entity = (await askApi(api, ENTITY, { name }))['entity'] as { readonly id: string } | null;
  return entity?.id ?? name;
}

function kindOf(kind: string): string {
  const known = ENTITY_KINDS.find((one) => one.toLowerCase() === kind.toLowerCase());
  if (known === undefined)
    throw new UsageError(`decide retype: ${kind} is no kind; give one of ${ENTITY_KINDS.join(', ')}`);
  return known.toUpperCase();
}

function signature({ by, reason }: { readonly by: string | undefined; readonly reason: string | undefined }) {
  return { by: by ?? userInfo().username, reason: reason ?? null };
}
