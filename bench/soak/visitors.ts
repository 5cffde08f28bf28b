import { setTimeout as pause } from 'node:timers/promises';
import { demoPages } from '#bench/demo-pages.ts';
import { openStreams } from '#bench/load/open-streams.ts';
import { askRaw } from '#delivery/test/ask-raw.ts';

export type Visits = {
  /** Whether they go on. */
  isOpen: () => boolean;
  /** How long an answer took, in milliseconds. */
  answered: (took: number) => void;
  failed: (why: unknown) => void;
};

const pages = demoPages();
const unknown = ['/news/999999', '/section/nowhere', '/wp-login.php', '/en/n/123456', '/news/x/y'];
/** What readers do one after another; a page that is asked for again comes with the tag it had. */
const habits = ['page', 'page', 'page', 'again', 'again', 'gzip', 'unknown'] as const;

/** A reader who goes from page to page. */
export async function reader(url: string, { isOpen, answered, failed }: Visits): Promise<void> {
  const tags = new Map<string, string>();
  while (isOpen()) {
    const habit = anyOf(habits);
    const page = anyOf(habit === 'unknown' ? unknown : pages);
    const tag = habit === 'again' ? tags.get(page) : undefined;
    const asked = performance.now();
    try {
      const { status, headers } = await askRaw(url + page, {
        headers: {
          'Accept-Encoding': habit === 'gzip' ? 'gzip' : 'br',
          ...(tag && { 'If-None-Match': tag }),
        },
      });
      answered(performance.now() - asked);
      const isRight =
        habit === 'unknown' ? status === 404 : status === 200 || (tag && status === 304);
      if (!isRight) failed(`${page} answered ${status}`);
      if (headers.etag) tags.set(page, headers.etag);
    } catch (error) {
      failed(error);
    }
    await pause(5);
  }
}

/** A page that stays open for a while, and another after it. */
export async function onlooker(url: string, { isOpen, failed }: Visits): Promise<void> {
  while (isOpen()) {
    try {
      const stream = await openStreams(Number(new URL(url).port), 1);
      await pause(Math.random() * 3_000);
      stream.close();
    } catch (error) {
      failed(error);
      // What cannot be had now is not asked for all the time.
      await pause(1_000);
    }
  }
}

export function anyOf<T>(all: readonly [T, ...T[]] | readonly T[]): T {
  return all[Math.floor(Math.random() * all.length)] as T;
}
