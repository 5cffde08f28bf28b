import { accessSync, constants, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Config } from '#config.ts';

/** Fails at once, before a minute of building, when the data folder or the port cannot be had. */
export async function checkPlace({ dataDir, host, port }: Config): Promise<void> {
  mkdirSync(dataDir, { recursive: true });
  accessSync(dataDir, constants.R_OK | constants.W_OK);
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen({ port, host, exclusive: true }, resolve);
  });
  await new Promise((resolve) => {
    probe.close(resolve);
  });
}
