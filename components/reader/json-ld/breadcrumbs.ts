import type { BreadcrumbList } from 'schema-dts';
import { type Frame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { localAddress } from '#newsroom/addresses.ts';

/** A page on the way from the front page: its name, and where on this site it stands. */
export type Crumb = { name: string; address: string };

/** The way that leads to a page: from the front page over these, the page itself last. */
export function breadcrumbs(frame: Frame, crumbs: Crumb[]): BreadcrumbList {
  const { siteUrl, reading } = frame;
  const front = { name: nameOf(frame), address: localAddress(reading.locale, '/') };
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [front, ...crumbs].map(({ name, address }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name,
      item: siteUrl + address,
    })),
  };
}
