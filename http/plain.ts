import type { ServerResponse } from 'node:http';

/** Answers with one line of text: for machines, and for what no page of ours could say better. */
export function plain(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
