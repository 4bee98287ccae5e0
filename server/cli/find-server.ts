import type { Config } from '../config.ts';
import { UsageError } from '../errors.ts';
import { findRunningServer } from './running.ts';

/** The server to speak to, ending in a slash: the one given, else the one that runs on the data folder; null when none does. Throws UsageError for what is no address. */
export function findServer(given: string | undefined, config: Pick<Config, 'dataFolder'>): string | null {
  if (given === undefined) return findRunningServer(config.dataFolder)?.url ?? null;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new UsageError('--server: give an address that begins with http:// or https://');
  }
  return given.endsWith('/') ? given : `${given}/`;
}
