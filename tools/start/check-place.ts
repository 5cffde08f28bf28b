import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Config } from '#config.ts';

/** Fails at once, before a minute of building, when the data folder cannot be had. */
export function makeDataFolder({ dataDir }: Config): void {
  mkdirSync(dataDir, { recursive: true });
  accessSync(dataDir, constants.R_OK | constants.W_OK);
}

/** Fails at once when the port cannot be had. */
export async function checkPort({ host, port }: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, resolve);
  });
  await new Promise((resolve) => {
    probe.close(resolve);
  });
}
