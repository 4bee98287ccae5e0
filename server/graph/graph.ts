import neo4j, { type Driver, type EagerResult, Neo4jError } from 'neo4j-driver';
import { AppError, GraphRefusedError, GraphUnavailableError, QueryFailedError, QueryTimeoutError } from '../errors.ts';
import type { Query } from './query.ts';

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

/** Opens a pool of connections; connects at first use. The caller closes it. */
export function openGraph(options: GraphOptions): Graph {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 5_000,
    connectionLivenessCheckTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    userAgent: 'modelscape',
  });
  return {
    read: (query, params, signal) => execute(driver, options, query, params, 'READ', signal),
    write: (query, params) => execute(driver, options, query, params, 'WRITE'),
    transact: (work) => transact(driver, options, work),
    ping: () => ping(driver, options),
    close: () => driver.close(),
  };
}

async function execute<P, R>(
  driver: Driver,
  options: GraphOptions,
  query: Query<P, R>,
  params: P,
  routing: 'READ' | 'WRITE',
  signal?: AbortSignal,
): Promise<readonly R[]> {
  try {
    const result: EagerResult = await driver.executeQuery(query.text, query.encode(params), {
      database: options.database,
      routing,
      transactionConfig: { timeout: routing === 'READ' ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS },
      ...(signal ? { signal } : {}),
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
  try {
    return await session.executeWrite(
      (transaction) =>
        work(async (query, params) => {
          const result = await transaction.run(query.text, query.encode(params));
          return result.records.map((record) => query.decode(record.toObject()));
        }),
      { timeout: WRITE_TIMEOUT_MS },
    );
  } catch (error) {
    throw explain(error, 'transaction', options);
  } finally {
    await session.close();
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
const TIMED_OUT = /Transaction\.TransactionTimedOut/;

/** What a person can mend keeps its own error; all else is a failed query, hence a bug. */
function explain(error: unknown, query: string, options: GraphOptions): Error {
  if (error instanceof AppError) return error;
  if (error instanceof Neo4jError) {
    if (UNAVAILABLE.test(error.code)) return new GraphUnavailableError(options.uri, { cause: error });
    if (REFUSED.test(error.code)) return new GraphRefusedError(options.uri, options.user, { cause: error });
    if (TIMED_OUT.test(error.code)) return new QueryTimeoutError(query, { cause: error });
  }
  return new QueryFailedError(query, { cause: error });
}
