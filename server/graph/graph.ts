import neo4j, {
  type Driver,
  type EagerResult,
  type ManagedTransaction,
  Neo4jError,
  type QueryConfig,
} from 'neo4j-driver';
import { AppError, GraphRefusedError, GraphUnavailableError, QueryFailedError, QueryTimeoutError } from '../errors.ts';
import type { Query } from './query.ts';
import {
  addUpChanges,
  mayChangeWindows,
  noteWindowChange,
  type WindowChange,
  windowChangeOf,
} from './window-changes.ts';

/** Where Neo4j is and how to enter. */
export type GraphOptions = {
  /** `bolt://` or `neo4j://`, with or without TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

/** A graph to ask and to write to. All queries are files of `cypher/`. */
export type Graph = {
  /** Runs a query on a reader: rows in the query's order. `signal` ends it on the server too. */
  read<P, R>(query: Query<P, R>, params: P, signal?: AbortSignal): Promise<readonly R[]>;
  /** Runs a query on the leader; transient errors are tried again by the driver. */
  write<P, R>(query: Query<P, R>, params: P): Promise<readonly R[]>;
  /** Runs several queries in one write transaction: all of them or none. May run `work` again. */
  transact<T>(work: (run: RunInTransaction) => Promise<T>): Promise<T>;
  /** Resolves when a transaction on the database succeeds; rejects with GraphUnavailableError. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** Runs one query within a transaction. */
export type RunInTransaction = <P, R>(query: Query<P, R>, params: P) => Promise<readonly R[]>;

const READ_TIMEOUT_MS = 10_000;
const WRITE_TIMEOUT_MS = 60_000;

/** A read that needs too much memory counts as transient: tried again for long, one greedy query would be many. */
const READ_RETRY_MS = 2_000;
const WRITE_RETRY_MS = 15_000;

/** Opens a pool of connections; connects at first use. The caller closes it. */
export function openGraph(options: GraphOptions): Graph {
  const open = (maxTransactionRetryTime: number) =>
    neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: 50,
      connectionAcquisitionTimeout: 5_000,
      connectionLivenessCheckTimeout: 5_000,
      maxTransactionRetryTime,
      userAgent: 'modelscape',
    });
  const reader = open(READ_RETRY_MS);
  const writer = open(WRITE_RETRY_MS);
  const bookmarkManager = writer.executeQueryBookmarkManager;
  const reading = { routing: 'READ', bookmarkManager, transactionConfig: { timeout: READ_TIMEOUT_MS } } as const;
  const writing = { routing: 'WRITE', transactionConfig: { timeout: WRITE_TIMEOUT_MS } } as const;
  return {
    read: (query, params, signal) => execute(reader, options, query, params, { ...reading, ...(signal && { signal }) }),
    write: (query, params) =>
      mayChangeWindows(query.name)
        ? transact(writer, options, (run) => run(query, params))
        : execute(writer, options, query, params, writing),
    transact: (work) => transact(writer, options, work),
    ping: () => ping(reader, options),
    close: async () => {
      await Promise.all([reader.close(), writer.close()]);
    },
  };
}

async function execute<P, R>(
  driver: Driver,
  options: GraphOptions,
  query: Query<P, R>,
  params: P,
  config: QueryConfig,
): Promise<readonly R[]> {
  try {
    const result: EagerResult = await driver.executeQuery(query.text, query.encode(params), {
      database: options.database,
      ...config,
    });
    return result.records.map((record) => query.decode(record.toObject()));
  } catch (error) {
    throw explain(error, query.name, options);
  }
}

async function transact<T>(
  driver: Driver,
  options: GraphOptions,
  work: (run: RunInTransaction) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database: options.database, bookmarkManager: driver.executeQueryBookmarkManager });
  const attempt = () => session.executeWrite((transaction) => noting(transaction, work), { timeout: WRITE_TIMEOUT_MS });
  try {
    return await unlessGone(attempt);
  } catch (error) {
    throw explain(error, 'transaction', options);
  } finally {
    await session.close();
  }
}

/** Does the work of a transaction, and notes at its end what of it concerns co-occurrence. */
async function noting<T>(transaction: ManagedTransaction, work: (run: RunInTransaction) => Promise<T>): Promise<T> {
  const changes: WindowChange[] = [];
  const run: RunInTransaction = async (query, params) => {
    const { records, summary } = await transaction.run(query.text, query.encode(params));
    const changed = summary.counters.containsUpdates() && summary.queryType !== SCHEMA_ONLY;
    if (changed && mayChangeWindows(query.name)) changes.push(windowChangeOf(query.name, params));
    return records.map((record) => query.decode(record.toObject()));
  };
  const done = await work(run);
  const noted = addUpChanges(changes);
  if (noted !== null) await transaction.run(noteWindowChange.text, noteWindowChange.encode(noted));
  return done;
}

/** What Neo4j calls statements that change the schema: no data may be written in their transaction. */
const SCHEMA_ONLY = 's';

const MOST_TRIES = 8;

/** A node that one waits to lock may be removed by who holds it: that is bad luck, though Neo4j doesn't call it transient. */
async function unlessGone<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const gone = error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound';
      if (!gone || tries === MOST_TRIES) throw error;
    }
  }
}

async function ping(driver: Driver, options: GraphOptions): Promise<void> {
  try {
    await driver.executeQuery('RETURN 1', {}, { database: options.database, transactionConfig: { timeout: 3_000 } });
  } catch (error) {
    throw explain(error, 'ping', options);
  }
}

const UNAVAILABLE = /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable|TransactionStartFailed/;
const REFUSED = /Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired)/;
const TOO_MUCH = /Transaction\.TransactionTimedOut|General\.MemoryPoolOutOfMemoryError/;

/** What a person can mend keeps its own error; all else is a failed query, hence a bug. */
function explain(error: unknown, query: string, options: GraphOptions): Error {
  if (error instanceof AppError) return error;
  if (error instanceof Neo4jError) {
    if (UNAVAILABLE.test(error.code)) return new GraphUnavailableError(options.uri, { cause: error });
    if (REFUSED.test(error.code)) return new GraphRefusedError(options.uri, options.user, { cause: error });
    if (TOO_MUCH.test(error.code)) return new QueryTimeoutError(query, { cause: error });
  }
  return new QueryFailedError(query, { cause: error });
}
