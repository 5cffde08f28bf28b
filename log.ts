/** The process's own log: one JSON object a line on standard error, from `LOG_LEVEL` up. */
import { inspect } from 'node:util';
import { readConfig } from './config.ts';

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type Level = Exclude<(typeof levels)[number], 'silent'>;
type Facts = Record<string, unknown>;

let least: number | undefined;

function write(level: Level, message: string, facts: Facts): void {
  least ??= levels.indexOf(readConfig().logLevel);
  if (levels.indexOf(level) < least) return;
  // JSON.stringify shows nothing of an error; its causes are what an operator needs.
  const told: Facts = {};
  for (const [name, value] of Object.entries(facts)) {
    told[name] = value instanceof Error ? inspect(value, { depth: 4 }) : value;
  }
  const line = { at: new Date().toISOString(), level, message, ...told };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

export const log = {
  debug: (message: string, facts: Facts = {}) => write('debug', message, facts),
  error: (message: string, facts: Facts = {}) => write('error', message, facts),
};
