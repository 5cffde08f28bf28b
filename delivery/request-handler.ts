import { readdirSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Config } from '#config.ts';
import type { Database } from '#db/client.ts';
import { answerHealth } from './answer-health.ts';
import { sendDeskPage } from './desk-page.ts';
import type { LiveStream } from './live-stream.ts';
import { sendReaderPage } from './reader-page.ts';
import { type Route, routeOf } from './route.ts';
import { commonHeaders } from './security-headers.ts';
import { sendPhoto } from './send-photo.ts';

export type Render = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export type Delivery = {
  config: Config;
  dev: boolean;
  db: Database;
  live: LiveStream;
  render: Render;
  /** The project's folder. */
  root: string;
};

/** Sends every request its way; an error on that way is logged and answered, never left hanging. */
export function requestHandler(delivery: Delivery): RequestListener {
  const publicFiles = new Set(filesBelow(join(delivery.root, 'public')));
  return (req, res) => {
    for (const [name, value] of commonHeaders(delivery.config)) res.setHeader(name, value);
    const route = routeOf(req.url ?? '/', publicFiles);
    answer(delivery, route, req, res).catch((error: unknown) => {
      console.error(`${req.method} ${req.url} failed:`, error);
      if (res.headersSent) res.destroy();
      else plain(res, 500, 'Internal error');
    });
  };
}

async function answer(
  delivery: Delivery,
  route: Route,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  switch (route.to) {
    case 'health':
      return answerHealth(delivery.db, res);
    case 'events':
      return delivery.live.open(req, res);
    case 'photo':
      return sendPhoto(join(delivery.config.dataDir, 'media'), route.file, res);
    case 'framework':
      return delivery.render(req, res);
    case 'redirect':
      res.writeHead(308, { Location: route.location }).end();
      return;
    case 'bad':
      return plain(res, 400, 'Bad request');
    case 'desk':
      return sendDeskPage(delivery, route, req, res);
    case 'reader':
      return sendReaderPage(delivery, route, req, res);
  }
}

export function plain(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}
