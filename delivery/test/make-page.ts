import { plainBody } from '#delivery/pages/encode-page.ts';
import type { Page } from '#delivery/pages/page.ts';

/** A page as rendering makes it, fresh for ever, with this text and nothing else. */
export function makePage(text: string, parts: Partial<Page> = {}): Page {
  return {
    status: 200,
    headers: [['Content-Type', 'text/html; charset=utf-8']],
    bodies: { identity: plainBody(Buffer.from(text)) },
    tags: new Set(),
    address: null,
    storyId: null,
    staleAt: Infinity,
    deadAt: Infinity,
    goneAt: Infinity,
    ...parts,
  };
}

/** The same, made from what this tag names. */
export function taggedPage(text: string, tag: string, parts: Partial<Page> = {}): Page {
  return makePage(text, { tags: new Set([tag]), ...parts });
}

export function textOf(page: Page | undefined): string | undefined {
  return page?.bodies.identity.bytes.toString('utf8');
}
