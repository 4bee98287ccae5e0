import { writePrivately } from './write-privately.ts';

/**
 * Writes neo4j.conf for one small machine: loopback, one port, nothing else open, bounded memory and logs.
 * The heap is not here: the server's entry point takes it from the command line.
 */
export function writeConfigFile(file: string, port: number): void {
  const lines = Object.entries({ ...listening(port), ...MEMORY, ...DISK, ...LIMITS, ...CLOSED, ...QUICK_STOP });
  writePrivately(file, `${lines.map(([name, value]) => `${name}=${value}`).join('\n')}\n`);
}

function listening(port: number): Record<string, string> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
  };
}

const MEMORY = {
  'server.memory.pagecache.size': '128m',
  'db.memory.transaction.max': '384m',
  'dbms.memory.transaction.total.max': '512m',
};

// By default an empty database sets 515 MB aside for its logs.
const DISK = {
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '16m',
  'db.tx_log.rotation.retention_policy': '1 files',
  'db.logs.query.enabled': 'OFF',
};

// By default a transaction and a wait for a lock may last for ever.
const LIMITS = {
  'db.transaction.timeout': '30s',
  'db.lock.acquisition.timeout': '10s',
};

// LOAD CSV reads any file and any address by default, even in a read transaction.
const CLOSED = {
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'dbms.usage_report.enabled': 'false',
  'server.bolt.telemetry.enabled': 'false',
};

// Closing the port waits 10 s for quiet by default; closing the database takes a fraction of a second.
const QUICK_STOP = {
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  'internal.dbms.bolt.netty_server_shutdown_timeout': '2',
  'internal.server.bolt.connection_shutdown_wait_time': '1s',
  'internal.server.bolt.thread_pool_shutdown_wait_time': '1s',
};
