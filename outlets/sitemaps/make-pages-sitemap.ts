import { listHousePages } from '#db/published/list-house-pages.ts';
import { listNamesInPrint } from '#db/published/list-names-in-print.ts';
import { listSections } from '#db/sections/list-sections.ts';
import {
  type Locale,
  correctionsAddress,
  housePageAddress,
  localAddress,
  newspaperLanguage,
  sectionAddress,
  topicAddress,
  writerAddress,
} from '#newsroom/addresses.ts';
import type { Asked, Document } from '#outlets/document.ts';
import { writeSitemap } from './write-sitemap.ts';

/** All pages that are no stories, each at its one address: only pages about the house are written in two languages. */
export async function makePagesSitemap({ read, siteUrl }: Asked): Promise<Document> {
  const sections = await listSections(read);
  const { topics, writers } = await listNamesInPrint(read);
  const houseIn = async (locale: Locale) =>
    (await listHousePages(read, locale))
      .filter(({ language }) => language === locale)
      .map(({ slug }) => housePageAddress(locale, slug));
  const locale = newspaperLanguage;
  const pages = [
    localAddress(locale, '/'),
    ...(await houseIn('ar')),
    ...(await houseIn('en')),
    correctionsAddress(locale),
    ...sections.map(({ slug }) => sectionAddress(locale, slug)),
    ...topics.map((slug) => topicAddress(locale, slug)),
    ...writers.map((slug) => writerAddress(locale, slug)),
  ];
  return writeSitemap(pages.map((page) => ({ address: siteUrl + page })));
}
