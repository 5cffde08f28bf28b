import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Missing } from '#components/reader/missing.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { noteMissing } from '#db/notes.ts';
import { listNewest } from '#db/published/list-newest.ts';
import { type Locale, localAddress } from '#newsroom/addresses.ts';
import { ReaderFrame } from './reader-frame.tsx';
import { readPage } from './read-page.ts';

const addressIn = (locale: Locale) => localAddress(locale, '/');

/**
 * What stands where nothing is: one page for an unknown address, a story that never was and a draft.
 * Next.js's own notFound() leaves the page blank until its scripts have run, and here none run;
 * so this is an ordinary page, and the query's note gives it the status 404.
 */
export async function MissingPage() {
  noteMissing();
  const page = await readPage();
  const newest = await listNewest(newsroomDatabase().read, { except: 0, limit: 8 });
  return (
    <ReaderFrame page={page} addressIn={addressIn}>
      <Missing newest={newest} reading={page.reading} />
    </ReaderFrame>
  );
}

export async function missingMetadata(): Promise<Metadata> {
  const t = await getTranslations('reader.missing');
  return { title: t('title'), robots: { index: false } };
}
