import { listNamesInPrint } from '#db/published/list-names-in-print.ts';
import { listSections } from '#db/sections/list-sections.ts';
import {
  type Locale,
  archiveAddress,
  correctionsAddress,
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
  const pagesIn = (locale: Locale) => [
    localAddress(locale, '/'),
    archiveAddress(locale),
    correctionsAddress(locale),
    ...sections.map(({ slug }) => sectionAddress(locale, slug)),
    ...topics.map((slug) => topicAddress(locale, slug)),
    ...writers.map((slug) => writerAddress(locale, slug)),
  ];
  const pages = [...pagesIn('ar'), ...pagesIn('en')];
  return writeSitemap(pages.map((page) => ({ address: siteUrl + page })));
}
