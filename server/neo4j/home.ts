import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where one local Neo4j keeps its things: all below the data folder. */
export type Neo4jHome = {
  /** NEO4J_HOME: holds conf, data and logs. */
  readonly folder: string;
  readonly configFolder: string;
  readonly configFile: string;
  /** Exists once the password of the first user is set. */
  readonly authFile: string;
  readonly passwordFile: string;
  readonly pidFile: string;
  /** What the process prints; emptied at each start. */
  readonly console: string;
  /** Neo4j's own log. */
  readonly log: string;
};

/** Makes the folders (0700) of the Neo4j of a data folder. */
export function prepareHome(dataFolder: string): Neo4jHome {
  const folder = join(dataFolder, 'neo4j');
  const configFolder = join(folder, 'conf');
  const logs = join(folder, 'logs');
  for (const each of [folder, configFolder, logs]) mkdirSync(each, { recursive: true, mode: 0o700 });
  return {
    folder,
    configFolder,
    configFile: join(configFolder, 'neo4j.conf'),
    authFile: join(folder, 'data', 'dbms', 'auth.ini'),
    passwordFile: join(folder, 'password'),
    pidFile: join(folder, 'java.json'),
    console: join(logs, 'console.log'),
    log: join(logs, 'debug.log'),
  };
}
