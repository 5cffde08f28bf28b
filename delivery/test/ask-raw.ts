import { type IncomingHttpHeaders, request } from 'node:http';

type RawAnswer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer };

/** Asks as it is written: `fetch` would add headers of its own, and unpack the answer. */
export function askRaw(
  url: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}
