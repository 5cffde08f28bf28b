import { listHousePages } from '#db/published/list-house-pages.ts';
import { listNamesInPrint } from '#db/published/list-names-in-print.ts';
import { listSections } from '#db/sections/list-sections.ts';
import {
  type Locale,
  archiveAddress,
  correctionsAddress,
  housePageAddress,
  localAddress,
  sectionAddress,
  topicAddress,
  writerAddress,
} from '#newsroom/addresses.ts';
import type { Asked, Document } from '#outlets/document.ts';
import { writeSitemap } from './write-sitemap.ts';

/** All pages that are no stories, in both interface languages. */
export async function makePagesSitemap({ read, siteUrl }: Asked): Promise<Document> {
  const sections = await listSections(read);
  const { topics, writers } = await listNamesInPrint(read);
  const house = { ar: await listHousePages(read, 'ar'), en: await listHousePages(read, 'en') };
  const pagesIn = (locale: Locale) => [
    localAddress(locale, '/'),
    ...house[locale].map(({ slug }) => housePageAddress(locale, slug)),
    archiveAddress(locale),
    correctionsAddress(locale),
    ...sections.map(({ slug }) => sectionAddress(locale, slug)),
    ...topics.map((slug) => topicAddress(locale, slug)),
    ...writers.map((slug) => writerAddress(locale, slug)),
  ];
  const pages = [...pagesIn('ar'), ...pagesIn('en')];
  return writeSitemap(pages.map((page) => ({ address: siteUrl + page })));
}
