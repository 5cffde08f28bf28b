import type { IncomingMessage } from 'node:http';
import type { Exchange } from '#http/exchange.ts';

/** As long as an answer may need to be read by one who is still sending. */
const lingerMs = 1_000;

type Answer = {
  status: number;
  type?: string;
  text?: string;
  headers?: Record<string, string>;
};

/**
 * Answers without reading what was sent. The connection is cut a second later and not at once, as whoever is
 * still sending would then not hear the answer; meanwhile nothing more is read, so that it costs nothing.
 */
export function refuse({ req, res }: Exchange, answer: Answer): void {
  const { status, type = 'text/plain; charset=utf-8', text = '', headers = {} } = answer;
  const body = Buffer.from(text);
  const all = { 'Content-Type': type, 'Content-Length': body.length, ...headers };
  if (!hasBody(req)) {
    res.writeHead(status, all).end(body);
    return;
  }
  res.writeHead(status, { ...all, Connection: 'close' });
  // To its last byte, though not ended: then Node would close the connection.
  if (body.length > 0) res.write(body);
  else res.flushHeaders();
  const cut = setTimeout(() => req.destroy(), lingerMs).unref();
  res.once('close', () => clearTimeout(cut));
}

/** Whether anything follows the head of this request. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
