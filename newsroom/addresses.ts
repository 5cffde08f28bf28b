/** Where everything stands on the site: docs/architecture.md, "Addresses". */
import type { HousePageSlug } from './house-pages/house-page.ts';

export type Locale = 'ar' | 'en';

/** What the newspaper is written in, where a story says nothing else. */
export const newspaperLanguage: Locale = 'ar';

/** An address in the reader's interface language: Arabic is the site itself, English stands under /en. */
export function localAddress(locale: Locale, path: `/${string}`): string {
  if (locale === 'ar') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** Percent-encoded, so that it can stand in a Location header and in a link. */
export function storyAddress(locale: Locale, story: { id: number; slug: string }): string {
  return localAddress(locale, `/news/${story.id}/${encodeURIComponent(story.slug)}`);
}

/** Where a story's live coverage runs; `entry` leads to the page that begins with it. */
export function liveAddress(
  locale: Locale,
  story: { id: number; slug: string },
  entry?: number,
): string {
  const page = localAddress(locale, `/live/${story.id}/${encodeURIComponent(story.slug)}`);
  return entry === undefined ? page : `${page}?entry=${entry}`;
}

/** Where readers read a story: its live coverage, where it has one. */
export function readerAddress(
  locale: Locale,
  story: { id: number; slug: string; coverage: unknown },
): string {
  return story.coverage ? liveAddress(locale, story) : storyAddress(locale, story);
}

/** What «نسخ الرابط» copies: short enough for a message, stable when the headline changes. */
export function shortAddress(id: number): `/${string}` {
  return `/n/${id}`;
}

/** The picture with which other sites show a link to a story; `version` names what is on it. */
export function cardAddress(id: number, version: string): `/${string}` {
  return `/card/${id}.png?v=${version}`;
}

/** A name as it stands in an address. Each letter can be written in three ways (o, %6f, %6F): this is the one. */
export function inOneSpelling(name: string): string {
  return encodeURIComponent(decodeURIComponent(name).normalize('NFC'));
}

export function sectionAddress(locale: Locale, slug: string): string {
  return localAddress(locale, `/section/${encodeURIComponent(slug)}`);
}

export function topicAddress(locale: Locale, slug: string): string {
  return localAddress(locale, `/topic/${encodeURIComponent(slug)}`);
}

export function writerAddress(locale: Locale, slug: string): string {
  return localAddress(locale, `/writer/${encodeURIComponent(slug)}`);
}

/** The stories of a day, such as `2026-11-26`; without one, the way to the newest. */
export function archiveAddress(locale: Locale, day?: string): string {
  return localAddress(locale, day ? `/archive/${day.replaceAll('-', '/')}` : '/archive');
}

/** As a feed's address ends: RSS, Atom, JSON Feed. */
export const feedFormats = ['xml', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** The feed of a list of stories, given where the list stands; of the site, given its front page. */
export function feedAddress(list: string, format: FeedFormat): string {
  return `${list === '/' ? '' : list}/feed.${format}`;
}

/** A story for other newsrooms, in ninjs; the same for every interface language. */
export function ninjsAddress(id: number): `/${string}` {
  return `/news/${id}/story.json`;
}

/** A page of the list that has this address: what stands below a place, or, at the list's own address, its newest. */
export function listPageAddress(list: string, { before }: { before: number | null }): string {
  return before === null ? list : `${list}?before=${before}`;
}

/** A page about the house. */
export function housePageAddress(locale: Locale, slug: HousePageSlug): string {
  return localAddress(locale, `/${slug}`);
}

/** What was put right, the newest first; older ones begin behind the one that `before` names. */
export function correctionsAddress(locale: Locale, before: string | null = null): string {
  const address = localAddress(locale, '/corrections');
  return before === null ? address : `${address}?before=${before}`;
}

/** The sitemap of the stories of one range of ids (db/published/list-story-ranges.ts). */
export function sitemapAddress(range: number): `/${string}` {
  return `/sitemap-stories-${range}.xml`;
}

/** A part of what was published within the last two days, counted from 1. */
export function newsSitemapAddress(part: number): `/${string}` {
  return `/news-sitemap-${part}.xml`;
}

/** What this browser has kept of what was read and saved in it. */
export function savedAddress(locale: Locale): string {
  return localAddress(locale, '/saved');
}

/** What stands in the place of any page while there is no network. */
export function offlineAddress(locale: Locale): string {
  return localAddress(locale, '/offline');
}

export function deskHousePageAddress(locale: Locale, slug: HousePageSlug): string {
  return localAddress(locale, `/desk/house-pages/${slug}`);
}

export function deskHistoryAddress(locale: Locale, id: number): string {
  return localAddress(locale, `/desk/stories/${id}/history`);
}

export function deskStoryAddress(locale: Locale, id: number): string {
  return localAddress(locale, `/desk/stories/${id}`);
}

export function newStoryAddress(locale: Locale): string {
  return localAddress(locale, '/desk/stories/new');
}

/** What was thrown away and can be taken out again. */
export function binAddress(locale: Locale): string {
  return localAddress(locale, '/desk/stories/bin');
}

/** The list of stories, saying that this one was just put into the bin. */
export function discardedAddress(locale: Locale, id: number): string {
  return `${localAddress(locale, '/desk/stories')}?discarded=${id}`;
}

/** Where the editor sends a story's text, whatever language it is in; of a story without a row, its first save. */
export function saveAddress(id: number): string {
  return id === 0 ? '/desk/stories/new/save' : `/desk/stories/${id}/save`;
}

export function deskCoverageAddress(locale: Locale, id: number): string {
  return localAddress(locale, `/desk/stories/${id}/coverage`);
}

export function deskPhotoAddress(locale: Locale, id: number): string {
  return localAddress(locale, `/desk/photos/${id}`);
}

export function previewAddress(locale: Locale, id: number): string {
  return `${deskStoryAddress(locale, id)}/preview`;
}

/** The share card as it would be if the saved text went out now. */
export function previewedCardAddress(locale: Locale, id: number): string {
  return `${deskStoryAddress(locale, id)}/card.png`;
}

/** The readers' page that the preview shows in a frame. */
export function previewedPageAddress(locale: Locale, id: number): string {
  return `${previewAddress(locale, id)}/page`;
}

/** The front page as its draft would make it, at the desk … */
export function frontPreviewAddress(locale: Locale): string {
  return localAddress(locale, '/desk/front/preview');
}

/** … and the readers' page that stands in its frame. */
export function previewedFrontAddress(locale: Locale): string {
  return `${frontPreviewAddress(locale)}/page`;
}

/** Where a photo's file is sent to, the same in every language. */
export const uploadAddress = '/desk/photos/upload';

/** Where the desk sees a file of a photo that readers may not see; delivery leads there from `/media/`. */
export function privatePhotoAddress(file: string): `/${string}` {
  return `/desk/photos/file/${file}`;
}
