/**
 * What a query says to the server entry about the page that is being rendered: what the page depends on,
 * and that its story is missing or gone. It travels through AsyncLocalStorage under a global key, because Next.js's
 * bundle and the server entry each load their own copy of this module and share nothing else.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

export type PageNotes = {
  tags: Set<string>;
  /** What a page cannot say by itself: that nothing stands here (404), or no longer (410). */
  status?: 404 | 410;
  /** Until when the page is true, in milliseconds since 1970: the end of a mark, or of the day. */
  until?: number;
  /** From when on nobody may see it, not even where no new one can be made, in milliseconds since 1970. */
  goneAt?: number;
  /** The page's one address, percent-encoded. */
  address?: string;
  /** The story that it is the page of: who is sent it reads that. */
  storyId?: number;
};

type Shared = { [storage]?: AsyncLocalStorage<PageNotes> };
const storage = Symbol.for('mihbara.page-notes');

function notes(): AsyncLocalStorage<PageNotes> {
  return ((globalThis as Shared)[storage] ??= new AsyncLocalStorage());
}

/** Runs a render and lets the queries inside it take notes. */
export function takingNotes<T>(page: PageNotes, render: () => T): T {
  return notes().run(page, render);
}

/** The page that is being rendered depends on this: `story:12`, `section:5`, `front`. */
export function noteTag(...tags: string[]): void {
  for (const tag of tags) notes().getStore()?.tags.add(tag);
}

/** The story of this page was withdrawn: the answer is 410. */
export function noteGone(): void {
  const page = notes().getStore();
  if (page) page.status = 410;
}

/** Nothing stands at this address that readers may see: the answer is 404. */
export function noteMissing(): void {
  const page = notes().getStore();
  if (page) page.status = 404;
}

/** The page that is being rendered is true until then, and not a moment longer. */
export function noteUntil(moment: Date): void {
  const page = notes().getStore();
  if (page) page.until = Math.min(page.until ?? Infinity, moment.getTime());
}

/** What the page that is being rendered shows may be seen until then, and by nobody later. */
export function noteRightsEnd(moment: Date): void {
  noteUntil(moment);
  const page = notes().getStore();
  if (page) page.goneAt = Math.min(page.goneAt ?? Infinity, moment.getTime());
}

/** The page that is being rendered has this address; all others that lead to it redirect there. */
export function noteAddress(address: string): void {
  const page = notes().getStore();
  if (page) page.address = address;
}

/** The page that is being rendered is this story's own, in print: whoever is sent it reads the story. */
export function noteStory(id: number): void {
  const page = notes().getStore();
  if (page) page.storyId = id;
}
