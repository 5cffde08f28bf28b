import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EmptyState } from '#components/reader/empty-state.tsx';
import { frontPage } from '#components/reader/frame/front-page.ts';
import { FrontSection } from '#components/reader/front/front-section.tsx';
import { TopStories } from '#components/reader/front/top-stories.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listFront } from '#db/published/list-front.ts';
import { type Locale, localAddress } from '#newsroom/addresses.ts';
import { pageMetadata } from './page-metadata.ts';
import { ReaderFrame } from './reader-frame.tsx';
import { readPage } from './read-page.ts';

const addressIn = (locale: Locale) => localAddress(locale, '/');

export async function generateMetadata(): Promise<Metadata> {
  const { settings, reading } = await readPage();
  const name = reading.locale === 'en' ? settings.nameEn : settings.name;
  const title = `${name} | ${settings.motto}`;
  const { locale } = reading;
  return {
    ...pageMetadata({ locale, addressIn, title, description: settings.motto, siteName: name }),
    title: { absolute: title },
  };
}

export default async function FrontPage() {
  const page = await readPage();
  const { settings, reading } = page;
  const { top, sections } = await listFront(newsroomDatabase().read, { now: reading.now });
  const t = await getTranslations('reader.empty');
  return (
    <ReaderFrame page={page} current={frontPage} addressIn={addressIn}>
      <h1 className="visually-hidden">
        {reading.locale === 'en' ? settings.nameEn : settings.name}
      </h1>
      {top.length === 0 ? (
        <EmptyState title={t('front')} text={t('frontHint')} />
      ) : (
        <TopStories cards={top} reading={reading} />
      )}
      {sections.map(({ section, cards }) => (
        <FrontSection key={section.id} section={section} cards={cards} reading={reading} />
      ))}
    </ReaderFrame>
  );
}
