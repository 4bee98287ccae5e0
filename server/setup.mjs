#!/usr/bin/env node
// The way in: `npm start`, `npm test` and `npm run modelscape` all begin here, on a machine where nothing is installed
// yet. This file and what it imports at once is plain JavaScript that Node 14 can read, so that an old Node is told so.
import { nodeProblem } from './setup/node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  process.stderr.write(`modelscape: ${problem.what}\n  ${problem.mend}\n`);
  process.exitCode = 1;
} else {
  import('./setup/run.mjs').then(({ run }) => run(process.argv.slice(2), process.env)).catch(fail);
}

/** @param {unknown} error */
function fail(error) {
  process.stderr.write(`modelscape: ${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(70);
}
