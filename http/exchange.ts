import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request and its answer. */
export type Exchange = { req: IncomingMessage; res: ServerResponse };
