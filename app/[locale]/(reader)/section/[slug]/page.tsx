import type { Metadata } from 'next';
import { cache } from 'react';
import { getTranslations } from 'next-intl/server';
import { MissingPage, missingMetadata } from '#app/[locale]/(reader)/missing-page.tsx';
import { pageMetadata } from '#app/[locale]/(reader)/page-metadata.ts';
import { readPage } from '#app/[locale]/(reader)/read-page.ts';
import { readPositive, readSegment } from '#app/[locale]/(reader)/read-param.ts';
import { ReaderFrame } from '#app/[locale]/(reader)/reader-frame.tsx';
import { SectionFront } from '#components/reader/section/section-front.tsx';
import { sectionPageAddress } from '#components/reader/section/section-page-address.ts';
import { newsroomDatabase } from '#db/client.ts';
import { listSection } from '#db/published/list-section.ts';
import type { Locale } from '#newsroom/addresses.ts';

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

/** One page of a section, once per request. */
const readSection = cache(async (segment: string, asked: string | string[] | undefined) => {
  const slug = readSegment(segment);
  const page = readPositive(asked ?? '1');
  if (slug === null || page === null) return null;
  return listSection(newsroomDatabase().read, { slug, page });
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await readSection((await params).slug, (await searchParams).page);
  if (!found) return missingMetadata();
  const { settings, reading } = await readPage();
  const { locale } = reading;
  const t = await getTranslations('reader.pages');
  const section = locale === 'en' ? found.section.nameEn : found.section.name;
  const siteName = locale === 'en' ? settings.nameEn : settings.name;
  const addressOf = (page: number) => sectionPageAddress(locale, found.section.slug, page);
  const title = found.page === 1 ? section : t('title', { section, page: `${found.page}` });
  return {
    title,
    ...pageMetadata({
      locale,
      addressIn: (other: Locale) => sectionPageAddress(other, found.section.slug, found.page),
      title,
      description: t('description', { section, name: siteName }),
      siteName,
    }),
    pagination: {
      previous: found.page > 1 ? addressOf(found.page - 1) : null,
      next: found.page < found.pages ? addressOf(found.page + 1) : null,
    },
  };
}

export default async function SectionPage({ params, searchParams }: Props) {
  const found = await readSection((await params).slug, (await searchParams).page);
  if (!found) return <MissingPage />;
  const page = await readPage();
  const { slug } = found.section;
  return (
    <ReaderFrame
      page={page}
      current={slug}
      addressIn={(locale: Locale) => sectionPageAddress(locale, slug, found.page)}
    >
      <SectionFront {...found} reading={page.reading} />
    </ReaderFrame>
  );
}
