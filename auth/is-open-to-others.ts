import { type Config, isLoopback } from '#config.ts';

/** Whether this origin, or the one that a browser asked for, is anything but this machine's own. */
export function isOpenToOthers({ isPublic }: Pick<Config, 'isPublic'>, asked: Headers): boolean {
  const hosts = [asked.get('host'), asked.get('x-forwarded-host')].filter((host) => host !== null);
  return isPublic || !hosts.every((host) => isLoopback(host.replace(/:\d+$/u, '')));
}
