import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { readConfig } from '#config.ts';
import { copyDatabase, temporaryFolder } from '#db/test/copy-database.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { openGate } from '#delivery/gate/gate.ts';
import { ownFiles } from '#files/own-files.ts';
import { publicPhotos } from '#files/public-photos.ts';
import { styleSheets } from '#delivery/pages/inline-styles.ts';
import { pageCache } from '#delivery/pages/page-cache.ts';
import { requestHandler } from '#delivery/request-handler.ts';
import { serveHere } from '#live/test/serve-here.ts';

/** Parts of it that are others, and the build's style sheets. */
type Parts = Partial<Delivery> & { css?: Record<string, string> };
type Asked = { method: string; url: string; headers: IncomingHttpHeaders };

/** Where the newsroom of these tests is, and what its own pages say in `Origin`. */
export const siteUrl = 'https://duha.example';

/** Delivery with a Next.js that does what `page` says, and remembers what it was asked. */
export async function makeDelivery(page: Delivery['render'], { css = {}, ...parts }: Parts = {}) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'public'));
  mkdirSync(join(root, 'public', 'fonts'));
  for (const name of ['reader.js', 'fonts/a.woff2']) writeFileSync(join(root, 'public', name), '');
  mkdirSync(join(root, '.next/static'), { recursive: true });
  for (const [name, sheet] of Object.entries(css))
    writeFileSync(join(root, '.next/static', name), sheet);
  const files = ownFiles(root);
  const asked: Asked[] = [];
  const db = parts.db ?? (await copyDatabase());
  const config = readConfig({ DATA_DIR: root, SITE_URL: siteUrl });
  const render: Delivery['render'] = (req, res) => {
    asked.push({
      method: String(req.method),
      url: String(req.url),
      headers: { ...req.headers },
    });
    return page(req, res);
  };
  const delivery: Delivery = {
    config,
    db,
    readiness: { check: async () => null },
    photos: publicPhotos(db),
    pages: pageCache(1_000_000),
    cards: { keep: async () => null, draw: async () => null, drop: async () => {} },
    reads: { hear: () => {} },
    catchUp: () => null,
    hasPage: async () => true,
    live: { open: (_, res) => void res.end('live'), close: async () => {} },
    gate: openGate({ config, db, render, root }),
    render,
    root,
    files,
    sheets: styleSheets(root, files),
    ...parts,
  };
  return { delivery, asked };
}

/** The same, served. */
export async function deliver(page: Delivery['render'], parts: Parts = {}) {
  const { delivery, asked } = await makeDelivery(page, parts);
  const origin = await serveHere(requestHandler(delivery));
  const ask = (path: string, init?: RequestInit) =>
    fetch(origin + path, { redirect: 'manual', ...init });
  return { delivery, ask, asked, origin };
}

/** A Next.js that writes this as its page. */
export function writes(html: string): Delivery['render'] {
  return async (_, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    res.end(html);
  };
}
