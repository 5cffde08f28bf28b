/** The environment of a server that is measured: production, on a free port of this machine alone. */
export function serverEnv(dataDir: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: dataDir,
    DEMO: '1',
    HOST: '127.0.0.1',
    PORT: '0',
    // As in production, where pages name the public origin in full.
    SITE_URL: 'https://duha.example',
    LOG_LEVEL: 'error',
  };
}
