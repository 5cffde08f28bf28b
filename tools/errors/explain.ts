import type { Config } from '#config.ts';
import { errorCode } from './error-code.ts';

/** What went wrong and what to do next, in one or two sentences; null when only a programmer can act on it. */
export function explain(error: unknown, { port, host, dataDir }: Config): string | null {
  const code = errorCode(error);
  const isSocket = error instanceof Error && 'syscall' in error && error.syscall === 'listen';
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is no address of this machine. Leave HOST out for this machine alone, or use HOST=0.0.0.0 for all its addresses.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_READONLY':
    case 'SQLITE_CANTOPEN':
      return isSocket
        ? `This user may not listen on port ${port}. Choose one above 1023: PORT=3000 npm start`
        : `The data folder ${dataDir} cannot be written. Give this user the right to write there, or choose another folder: DATA_DIR=/some/folder npm start`;
    case 'ENOTDIR':
    case 'EEXIST':
      return `The data folder ${dataDir} is a file, or lies below one. Choose another: DATA_DIR=/some/folder npm start`;
    case 'ENOSPC':
    case 'SQLITE_FULL':
      return `The disk is full: ${dataDir} needs room. Free some, then start again.`;
    case 'SQLITE_BUSY':
      return `Another process has been writing to the database in ${dataDir} for too long. Wait for it or end it, then start again.`;
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return `The database in ${dataDir} is damaged or not a database. Put a backup in its place, or choose another folder with DATA_DIR.`;
    default:
      return null;
  }
}
