/** The environment, read once. A wrong value stops the start with one clear line. */
import { resolve } from 'node:path';
import { compile } from 'proxy-addr';
import { z } from 'zod';

const whole = (least: number, most: number) => {
  const error = `must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const flag = z.enum(['0', '1']).transform((value) => value === '1');

function isOrigin(address: string): boolean {
  const { pathname, search, hash, username } = new URL(address);
  return pathname === '/' && search + hash + username === '';
}

/** Whether this host (of an origin, or to listen on) is this machine and nobody else's. */
export function isLoopback(host: string): boolean {
  return /^(?:(?:.+\.)?localhost\.?|127(?:\.\d{1,3}){3}|::1|\[::1\])$/iu.test(host);
}

/** What listens on all addresses of a machine has none of them for a name: links then name the machine itself. */
function ownOrigin(host: string, port: number): string {
  const isWildcard = ['0.0.0.0', '::', '0:0:0:0:0:0:0:0'].includes(host);
  const name = isWildcard ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

type IsTrusted = ReturnType<typeof compile>;

/** Tells the addresses and ranges of this list, and this machine's own, from all others. */
function proxiesIn(list: string, context: z.RefinementCtx): IsTrusted {
  try {
    return compile(['loopback', ...list.split(/[\s,]+/u).filter(Boolean)]);
  } catch {
    context.addIssue('must be addresses or ranges, such as 10.0.0.0/8');
    return z.NEVER;
  }
}

const environment = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .startsWith('file:', { error: 'must be a file: address; other engines are not supported yet' })
    .optional(),
  SITE_URL: z
    .url({ protocol: /^https?$/u, abort: true })
    .refine(isOrigin, { error: 'must be an origin alone, such as https://news.example' })
    .optional(),
  AUTH_SECRET: z.string().min(32, { error: 'must have at least 32 characters' }).optional(),
  DEMO: flag.optional(),
  PAGE_CACHE_MB: whole(1, 4096).default(64),
  WARM_UP: flag.default(true),
  WEB_CONCURRENCY: whole(1, 64).default(1),
  TRUSTED_PROXIES: z.string().default('').transform(proxiesIn),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = {
  port: number;
  host: string;
  dataDir: string;
  /** Path of the SQLite file. */
  databaseFile: string;
  /** Public origin without a slash at its end. */
  siteUrl: string;
  /** Whether SITE_URL says it; else it is made from HOST and PORT. */
  isSiteUrlGiven: boolean;
  /** Whether others than this machine are meant to come: by SITE_URL, and where that is absent by HOST. */
  isPublic: boolean;
  /** From the environment; where absent, one is made and kept in the data folder. */
  authSecret: string | null;
  /** Whether an empty newspaper is filled with the demo; on a public origin only where DEMO=1 says so. */
  demo: boolean;
  /** How much memory readers' pages may take in each process. */
  pageCacheMb: number;
  /** Whether a server makes the front page and the newest stories before anybody asks. */
  warmUp: boolean;
  /** How many processes serve. */
  webConcurrency: number;
  /** Machines whose X-Forwarded-For is believed; this one is always among them. */
  trustedProxies: IsTrusted;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

let own: Config | undefined;

/** This process's own configuration, read when it is first asked for. */
export function ownConfig(): Config {
  return (own ??= readConfig());
}

/** Reads the configuration; throws an Error whose message names each wrong variable and says what it must be. */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const known = Object.keys(environment.shape).map((name) => [
    name,
    env[name]?.trim() || undefined,
  ]);
  const read = environment.safeParse(Object.fromEntries(known));
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Wrong configuration. ${faults.join('; ')}`);
  }
  const {
    PORT,
    HOST,
    DATA_DIR,
    DATABASE_URL,
    SITE_URL,
    AUTH_SECRET,
    DEMO,
    PAGE_CACHE_MB,
    WARM_UP,
    WEB_CONCURRENCY,
    TRUSTED_PROXIES,
    LOG_LEVEL,
  } = read.data;
  const dataDir = resolve(DATA_DIR);
  const isPublic = !isLoopback(SITE_URL ? new URL(SITE_URL).hostname : HOST);
  return {
    port: PORT,
    host: HOST,
    dataDir,
    databaseFile: DATABASE_URL
      ? resolve(dataDir, DATABASE_URL.slice('file:'.length))
      : resolve(dataDir, 'newsroom.sqlite'),
    // As browsers write it in `Origin`: in small letters, without a port that goes without saying.
    siteUrl: SITE_URL ? new URL(SITE_URL).origin : ownOrigin(HOST, PORT),
    isSiteUrlGiven: SITE_URL !== undefined,
    isPublic,
    authSecret: AUTH_SECRET ?? null,
    demo: DEMO ?? !isPublic,
    pageCacheMb: PAGE_CACHE_MB,
    warmUp: WARM_UP,
    webConcurrency: WEB_CONCURRENCY,
    trustedProxies: TRUSTED_PROXIES,
    logLevel: LOG_LEVEL,
  };
}
