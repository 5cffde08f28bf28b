import { pipeline } from 'node:stream/promises';
import { mime, send } from '@fastify/send';
import type { Exchange } from './exchange.ts';
import { plain } from './plain.ts';

type Wanted = {
  root: string;
  /** Below `root`. */
  path: string;
  /** What the file is; by default what its name says. */
  type?: string | null;
  headers: Record<string, string>;
};

/** Sends a file: in ranges where asked for, 304 where the reader has it. One that is not there is 404. */
export async function sendFile(
  { req, res }: Exchange,
  { root, path, type = mime.getType(path), headers }: Wanted,
): Promise<void> {
  const sent = await send(req, encodeURI(path), {
    root,
    index: false,
    cacheControl: false,
    contentType: false,
    dotfiles: 'allow',
  });
  if (sent.type !== 'file') {
    const range = sent.headers['Content-Range'];
    if (range) res.setHeader('Content-Range', range);
    return plain(res, sent.statusCode, 'There is no such file, or no such part of it.');
  }
  res.writeHead(sent.statusCode, {
    ...sent.headers,
    ...headers,
    ...(type ? { 'Content-Type': textual.test(type) ? `${type}; charset=utf-8` : type } : {}),
  });
  try {
    // Closes the file too, when the reader leaves half-way.
    await pipeline(sent.stream, res);
  } catch (error) {
    if (!hasLeft(error)) throw error;
  }
}

const textual = /^text\/|javascript$|json$/u;

/** Readers scroll on and close tabs before a photo has come: that is no failure of ours. */
function hasLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
