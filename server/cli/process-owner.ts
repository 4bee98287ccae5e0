import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { processStart } from '../neo4j/process-start.ts';

/** This machine, as jobs name it. */
export function thisHost(): string {
  return hostname();
}

/** A name of this process among all that work on one graph: machine, number, start, and a chance part. */
export function processOwner(): string {
  return [thisHost(), process.pid, processStart(process.pid) ?? '', randomUUID()].join(' ');
}

/** Whether such a name is that of a process of this machine that runs no more. */
export function isGone(owner: string): boolean {
  const [host, pid, start] = owner.split(' ');
  return host === thisHost() && start !== '' && processStart(Number(pid)) !== start;
}
