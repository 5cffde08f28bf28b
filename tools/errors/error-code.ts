/** The system's code of an error, such as EADDRINUSE; '' for anything else that was thrown. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause ? errorCode(error.cause) : '';
}
