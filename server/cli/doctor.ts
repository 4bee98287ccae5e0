import { readConfig } from '../config.ts';
import { SetupError } from '../errors.ts';
import { redactText } from '../redact.ts';
import type { AddCommand, Io } from './command.ts';
import { CHECKS, type Finding } from './doctor-checks.ts';

/** `doctor`: checks all that Modelscape needs here and prints a line for each; fails when one of them does. */
export const addDoctor: AddCommand = (program, io) => {
  program
    .command('doctor')
    .summary('check what Modelscape needs on this machine')
    .description('Checks what Modelscape needs on this machine and says how to mend what is missing.')
    .action(() => examine(io));
};

async function examine(io: Io): Promise<void> {
  const config = readConfig(io.env);
  let failed = 0;
  for (const [name, check] of Object.entries(CHECKS)) {
    const finding = await check(config, io.env);
    if (finding.state === 'failed') failed += 1;
    io.out.write(line(name, finding));
  }
  if (failed > 0) throw new SetupError(`${failed} of ${Object.keys(CHECKS).length} checks failed.`, 'See above.');
}

const INDENT = ' '.repeat(26);

function line(name: string, finding: Finding): string {
  const mend = finding.state === 'ok' ? [] : finding.mend.split('\n').filter((part) => part.trim() !== '');
  const rest = mend.map((part) => `${INDENT}${part.trim()}\n`).join('');
  return redactText(`${finding.state.padEnd(8)}${name.padEnd(18)}${finding.what}\n${rest}`);
}
