/** Every failure that a person can mend. All else is a bug: logged, masked, exit code 70. */
export abstract class AppError extends Error {
  abstract override readonly name: string;
  /** A stable word for programs: `extensions.code` in GraphQL. */
  abstract readonly code: string;
  /** Exit code of the command line. */
  readonly exitCode: 1 | 2 = 1;
}

/** The command line was not understood. */
export class UsageError extends AppError {
  override readonly name = 'UsageError';
  override readonly code = 'USAGE';
  override readonly exitCode = 2;
}

/** A setting has a value that can't be used. */
export class ConfigError extends AppError {
  override readonly name = 'ConfigError';
  override readonly code = 'CONFIG_INVALID';
  override readonly exitCode = 2;
  readonly setting: string;
  readonly value: string;
  readonly why: string;
  constructor(setting: string, value: string, why: string) {
    super(`${setting}=${JSON.stringify(value)}: ${why}`);
    this.setting = setting;
    this.value = value;
    this.why = why;
  }
}

/** Something that the program needs is missing on this machine. `mend` says what to do. */
export class SetupError extends AppError {
  override readonly name = 'SetupError';
  override readonly code = 'SETUP';
  readonly what: string;
  readonly mend: string;
  constructor(what: string, mend: string, options?: ErrorOptions) {
    super(`${what}\n  ${mend}`, options);
    this.what = what;
    this.mend = mend;
  }
}

/** A file of `seed/` breaks its format. */
export class SeedError extends AppError {
  override readonly name = 'SeedError';
  override readonly code = 'SEED_INVALID';
  readonly file: string;
  readonly line: number | null;
  readonly why: string;
  constructor(file: string, line: number | null, why: string) {
    super(`${file}${line === null ? '' : `:${line}`}: ${why}`);
    this.file = file;
    this.line = line;
    this.why = why;
  }
}

/** A mapping file, which says what a catalogue's columns mean, can't be used. */
export class MappingError extends AppError {
  override readonly name = 'MappingError';
  override readonly code = 'MAPPING_INVALID';
  readonly file: string;
  readonly why: string;
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
    this.file = file;
    this.why = why;
  }
}

/** A decision can't be made or undone. `argument` is the field of the input concerned. */
export class DecisionError extends AppError {
  override readonly name = 'DecisionError';
  override readonly code = 'DECISION_REFUSED';
  /** A stable word for why. */
  readonly reason: string;
  readonly argument: string;
  constructor(reason: string, argument: string, why: string) {
    super(why);
    this.reason = reason;
    this.argument = argument;
  }
}

/** A document can't be read as an article. */
export class DocumentError extends AppError {
  override readonly name = 'DocumentError';
  override readonly code = 'DOCUMENT_INVALID';
  readonly document: string;
  readonly reason: string;
  readonly why: string;
  constructor(document: string, reason: string, why: string, options?: ErrorOptions) {
    super(`${document}: ${why}`, options);
    this.document = document;
    this.reason = reason;
    this.why = why;
  }
}

/** What an address leads to can't be had. `retryAfter`: seconds for which the server wants to be left alone; null where it doesn't say. */
export class FetchError extends AppError {
  override readonly name = 'FetchError';
  override readonly code = 'FETCH_FAILED';
  readonly url: string;
  readonly reason: string;
  readonly why: string;
  readonly retryAfter: number | null;
  constructor(url: string, reason: string, why: string, options: ErrorOptions & { retryAfter?: number | null } = {}) {
    super(`${url}: ${why}`, options);
    this.url = url;
    this.reason = reason;
    this.why = why;
    this.retryAfter = options.retryAfter ?? null;
  }
}

/** An argument has a value that can't be used. */
export class InvalidInputError extends AppError {
  override readonly name = 'InvalidInputError';
  override readonly code = 'BAD_USER_INPUT';
  readonly argument: string;
  readonly why: string;
  constructor(argument: string, why: string) {
    super(`${argument}: ${why}`);
    this.argument = argument;
    this.why = why;
  }
}

/** More was asked for than is allowed. */
export class LimitExceededError extends AppError {
  override readonly name = 'LimitExceededError';
  override readonly code = 'LIMIT_EXCEEDED';
  readonly limit: string;
  readonly asked: number;
  readonly allowed: number;
  constructor(limit: string, asked: number, allowed: number) {
    super(`${limit}: ${asked} asked for, at most ${allowed} allowed`);
    this.limit = limit;
    this.asked = asked;
    this.allowed = allowed;
  }
}

/** The caller may not do this. */
export class ForbiddenError extends AppError {
  override readonly name = 'ForbiddenError';
  override readonly code = 'FORBIDDEN';
  readonly why: string;
  constructor(why: string) {
    super(`Changes are refused: ${why}`);
    this.why = why;
  }
}

/** Neo4j does not answer. */
export class GraphUnavailableError extends AppError {
  override readonly name = 'GraphUnavailableError';
  override readonly code = 'GRAPH_UNAVAILABLE';
  readonly url: string;
  constructor(url: string, options?: ErrorOptions) {
    super(`Neo4j at ${url} does not answer. It may be starting again; try once more in some seconds.`, options);
    this.url = url;
  }
}

/** Neo4j answers but doesn't let us in. */
export class GraphRefusedError extends AppError {
  override readonly name = 'GraphRefusedError';
  override readonly code = 'GRAPH_REFUSED';
  readonly url: string;
  readonly user: string;
  constructor(url: string, user: string, options?: ErrorOptions) {
    super(`Neo4j at ${url} refuses the user ${user}. Check NEO4J_USER and NEO4J_PASSWORD.`, options);
    this.url = url;
    this.user = user;
  }
}

/** A query took more time or memory than it may. */
export class QueryTimeoutError extends AppError {
  override readonly name = 'QueryTimeoutError';
  override readonly code = 'QUERY_TIMEOUT';
  readonly query: string;
  constructor(query: string, options?: ErrorOptions) {
    super(
      `${query} took too much time or memory and was ended. Ask for less: fewer steps, a shorter period, fewer kinds.`,
      options,
    );
    this.query = query;
  }
}

/** A backup can't be restored: it isn't one, it was changed, or the graph isn't empty. */
export class BackupError extends AppError {
  override readonly name = 'BackupError';
  override readonly code = 'BACKUP';
  readonly file: string;
  readonly why: string;
  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
    this.file = file;
    this.why = why;
  }
}

/** Some articles of a batch were not stored, read or withdrawn (`undone`); its report says which and why. */
export class BatchError extends AppError {
  override readonly name = 'BatchError';
  override readonly code = 'BATCH_FAILED';
  readonly failed: number;
  readonly read: number;
  constructor(failed: number, read: number, undone = 'stored') {
    super(`${failed} of ${read} articles were not ${undone}; the report says why.`);
    this.failed = failed;
    this.read = read;
  }
}

/** The work was stopped before its end; `next` says how it goes on. */
export class StoppedError extends AppError {
  override readonly name = 'StoppedError';
  override readonly code = 'STOPPED';
  readonly left: number;
  readonly next: string;
  constructor(left: number, next: string) {
    super(`stopped, with ${left} left. ${next}`);
    this.left = left;
    this.next = next;
  }
}

/** A Modelscape server can't be asked, or refuses. */
export class ServerError extends AppError {
  override readonly name = 'ServerError';
  override readonly code = 'SERVER';
  readonly url: string;
  readonly why: string;
  constructor(url: string, why: string, options?: ErrorOptions) {
    super(`The server at ${url} ${why}`, options);
    this.url = url;
    this.why = why;
  }
}

/** The API answered with errors. */
export class AnswerError extends AppError {
  override readonly name = 'AnswerError';
  override readonly code = 'ANSWER';
  readonly count: number;
  readonly first: string;
  constructor(count: number, first: string) {
    super(count === 1 ? `The answer is an error: ${first}` : `The answer has ${count} errors; the first: ${first}`);
    this.count = count;
    this.first = first;
  }
}

/** The graph's schema and the files of `cypher/schema` don't fit together. */
export class MigrationError extends AppError {
  override readonly name = 'MigrationError';
  override readonly code = 'MIGRATION';
  readonly migration: string;
  readonly why: string;
  constructor(migration: string, why: string) {
    super(
      `Migration ${migration} was applied to this graph, but ${why}. Use the version of Modelscape that applied it.`,
    );
    this.migration = migration;
    this.why = why;
  }
}

/** A query failed for a reason of ours: a bug. */
export class QueryFailedError extends Error {
  override readonly name = 'QueryFailedError';
  readonly query: string;
  constructor(query: string, options: ErrorOptions) {
    super(`query ${query} failed`, options);
    this.query = query;
  }
}
