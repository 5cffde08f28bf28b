import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { formatNumber } from '#arabic/numbers.ts';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { ListPages } from '#components/desk/frame/list-pages.tsx';
import { EmptyLibrary } from '#components/desk/photos/library/empty-library.tsx';
import { LibraryFilters } from '#components/desk/photos/library/library-filters.tsx';
import { LibraryUploads } from '#components/desk/photos/library/library-uploads.tsx';
import { PhotoGrid } from '#components/desk/photos/library/photo-grid.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listLibrary } from '#db/photos/list-library.ts';
import { listSections } from '#db/sections/list-sections.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { libraryQuery, readLibraryFilter } from '#newsroom/photos/library-filter.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { deletePhotoAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('photos'))('title') };
}

export default async function PhotosPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>;
}) {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const t = await getTranslations('photos');
  const { filter, page } = readLibraryFilter(await searchParams);
  const { read } = newsroomDatabase();
  const { photos, total, pages } = await listLibrary(read, { actor, filter, page });
  const style = dateStyleOf(await getSettings(read), locale);
  const { desk, errors, photos: words } = wordsOf(locale);
  const list = localAddress(locale, '/desk/photos');

  return (
    <DeskPage
      title={t('title')}
      summary={t('library.count', { count: total, shown: formatNumber(total, style) })}
    >
      <NextIntlClientProvider messages={{ desk, errors, photos: words }}>
        <LibraryUploads remove={deletePhotoAction} style={style} />
      </NextIntlClientProvider>
      <LibraryFilters filter={filter} sections={await listSections(read)} />
      {photos.length > 0 ? (
        <PhotoGrid photos={photos} style={style} now={new Date()} />
      ) : (
        <EmptyLibrary filter={filter} page={page} />
      )}
      {pages > 1 && (
        <ListPages
          page={page}
          pages={pages}
          addressOf={(other) => `${list}${libraryQuery(filter, other)}`}
          style={style}
        />
      )}
    </DeskPage>
  );
}
