import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError } from './errors.ts';
import { ALLOW_NOTHING, type AllowList, readAllowList } from './fetch/allow-list.ts';
import { TAGGERS, type Tagger } from './tagger/tiers.ts';

/** All settings. Each comes from the environment; flags of `serve` override. */
export type Config = {
  /** PORT: where the page and the API are; 0 takes any free port. Default 4000. */
  readonly port: number;
  /** HOST: the address to listen on. Default 127.0.0.1. */
  readonly host: string;
  /** MODELSCAPE_DATA: the data folder, made when missing. Default `.modelscape` in the working folder. */
  readonly dataFolder: string;
  /** MODELSCAPE_TOKEN: what mutations must bear where HOST isn't loopback. Default none. */
  readonly token: string | null;
  /** MODELSCAPE_READ_ONLY: whether nobody may change anything, jobs rest and watches are not polled. Default 0. */
  readonly readOnly: boolean;
  /** MODELSCAPE_PERSISTED_ONLY: whether who may change nothing is answered the page's operations only. Default 0. */
  readonly persistedOnly: boolean;
  /** NEO4J_URI: a Neo4j 5.26 or later to use instead of the local one. Default none. */
  readonly neo4jUri: string | null;
  /** NEO4J_USER. Default neo4j. */
  readonly neo4jUser: string;
  /** NEO4J_PASSWORD: needed with NEO4J_URI. Default none. */
  readonly neo4jPassword: string | null;
  /** NEO4J_DATABASE. Default neo4j. */
  readonly neo4jDatabase: string;
  /** MODELSCAPE_TAGGER: auto, encoder, crf or off: what finds names that neither lexicon nor rules know. Default auto. */
  readonly tagger: Tagger;
  /** MODELSCAPE_FREE_MB: where less is free for the data folder, in megabytes, ingest waits. Default 500; 0 never waits. */
  readonly leastFreeMegabytes: number;
  /** MODELSCAPE_FETCH_ALLOW: hosts, addresses and networks beside the public internet that may be fetched from. Default none. */
  readonly fetchAllow: AllowList;
  /** LOG_LEVEL: silent, error, warn, info or debug. Default info. */
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

const yesOrNo = z
  .enum(['0', '1'], { error: 'give 1 or 0' })
  .default('0')
  .transform((value) => value === '1');

const shape = z.object({
  PORT: z.coerce.number({ error: 'give a port number, 0 to 65535' }).int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  MODELSCAPE_DATA: z.string().min(1).default('.modelscape'),
  MODELSCAPE_TOKEN: z.string().min(16, 'give at least 16 characters').optional(),
  MODELSCAPE_READ_ONLY: yesOrNo,
  MODELSCAPE_PERSISTED_ONLY: yesOrNo,
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\//, 'give a bolt:// or neo4j:// address')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  MODELSCAPE_TAGGER: z.enum(TAGGERS).default('auto'),
  MODELSCAPE_FREE_MB: z.coerce.number({ error: 'give a number of megabytes' }).int().min(0).default(500),
  MODELSCAPE_FETCH_ALLOW: z
    .string()
    .default('')
    .transform(readAllowList)
    .refine((allow) => allow !== null, 'give hosts, addresses or networks such as wiki.example,10.1.0.0/16:8080'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** Reads the settings; throws ConfigError for the first that can't be used. Empty values count as unset. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = shape.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    const secret = /TOKEN|PASSWORD/.test(name);
    throw new ConfigError(name, secret ? '(hidden)' : String(given[name] ?? ''), issue?.message ?? 'invalid');
  }
  const values = parsed.data;
  if (values.NEO4J_URI && values.NEO4J_PASSWORD === undefined) {
    throw new ConfigError('NEO4J_PASSWORD', '', 'NEO4J_URI is set, so set NEO4J_PASSWORD too');
  }
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder: resolve(values.MODELSCAPE_DATA),
    token: values.MODELSCAPE_TOKEN ?? null,
    readOnly: values.MODELSCAPE_READ_ONLY,
    persistedOnly: values.MODELSCAPE_PERSISTED_ONLY,
    neo4jUri: values.NEO4J_URI ?? null,
    neo4jUser: values.NEO4J_USER,
    neo4jPassword: values.NEO4J_PASSWORD ?? null,
    neo4jDatabase: values.NEO4J_DATABASE,
    tagger: values.MODELSCAPE_TAGGER,
    leastFreeMegabytes: values.MODELSCAPE_FREE_MB,
    fetchAllow: values.MODELSCAPE_FETCH_ALLOW ?? ALLOW_NOTHING,
    logLevel: values.LOG_LEVEL,
  };
}
