import { readConfig } from '../config.ts';
import type { AddCommand } from './command.ts';
import { withGraph } from './open-graph.ts';

/** `migrate`: brings the graph's schema up to date and prints the names of the migrations applied. */
export const addMigrate: AddCommand = (program, io) => {
  program
    .command('migrate')
    .summary("bring the graph's schema up to date")
    .description('Applies what is new in cypher/schema to the graph. Safe to run twice; `serve` does it by itself.')
    .action(() =>
      withGraph(readConfig(io.env), io, async ({ migrated }) => {
        const lines = migrated.length === 0 ? ['The schema is up to date.'] : migrated.map((name) => `applied ${name}`);
        io.out.write(`${lines.join('\n')}\n`);
      }),
    );
};
