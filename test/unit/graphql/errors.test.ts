import { Writable } from 'node:stream';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import {
  GraphRefusedError,
  GraphUnavailableError,
  InvalidInputError,
  LimitExceededError,
  QueryFailedError,
} from '../../../server/errors.ts';
import { createErrorMask } from '../../../server/graphql/errors.ts';
import { createLogger } from '../../../server/log.ts';

function mask(error: unknown) {
  let log = '';
  const stream = new Writable({
    write(chunk, _, done) {
      log += String(chunk);
      done();
    },
  });
  const { message, extensions, path } = createErrorMask(createLogger('info', stream))(error);
  return { message, extensions, path, log };
}

const thrown = (error: Error) => new GraphQLError(error.message, { originalError: error, path: ['entity', 'name'] });

test('an error that a person can mend keeps its message, and tells its code and facts', () => {
  expect(mask(thrown(new InvalidInputError('first', 'give a number from 1 to 100, not 0')))).toEqual({
    message: 'first: give a number from 1 to 100, not 0',
    extensions: { code: 'BAD_USER_INPUT', argument: 'first', why: 'give a number from 1 to 100, not 0' },
    path: ['entity', 'name'],
    log: '',
  });
  expect(mask(thrown(thrown(new LimitExceededError('first', 101, 100)))).extensions).toEqual({
    code: 'LIMIT_EXCEEDED',
    limit: 'first',
    asked: 101,
    allowed: 100,
  });
});

test('where the graph does not answer, clients do not learn where it is; the log does', () => {
  for (const error of [
    new GraphUnavailableError('bolt://10.1.2.3:7687'),
    new GraphRefusedError('bolt://10.1.2.3:7687', 'neo4j'),
  ]) {
    const { message, extensions, log } = mask(thrown(error));
    expect({ message, extensions }).toEqual({
      message: 'The graph does not answer now. Try once more in some seconds.',
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    });
    expect(log).toMatch(/10\.1\.2\.3/);
  }
});

test.each([
  new Error('secret'),
  new QueryFailedError('read/secret', { cause: new Error('secret') }),
  new TypeError('secret'),
])('a bug is masked for clients, and told with its cause in the log', (error) => {
  const { message, extensions, log } = mask(thrown(error));
  expect({ message, extensions }).toEqual({
    message: 'Unexpected error.',
    extensions: { code: 'INTERNAL_SERVER_ERROR', unexpected: true },
  });
  expect(log).toMatch(/secret/);
});

test('what is no error at all is masked too', () => {
  expect(mask('secret').message).toBe('Unexpected error.');
  expect(mask(undefined).message).toBe('Unexpected error.');
});

test("errors of GraphQL itself stay as they are: they speak of the client's own query", () => {
  const error = new GraphQLError('Cannot query field "nope" on type "Query".');
  expect(createErrorMask(createLogger('silent', process.stderr))(error)).toBe(error);
});
