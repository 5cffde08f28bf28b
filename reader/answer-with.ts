import type { GetServerSideProps } from 'next';
import type { ReaderPageProps, Shown } from '#components/reader/pages/reader-page.tsx';
import { type Connection, newsroomDatabase } from '#db/client.ts';
import { isLocale } from '#i18n/locales.ts';
import type { Locale } from '#newsroom/addresses.ts';
import { readFrame } from './read-frame.ts';
import { readMissing } from './read-missing.ts';

/** A page that somebody asked for. */
export type Asked = {
  read: Connection;
  locale: Locale;
  /** Everything on the page is as it was at this moment. */
  now: Date;
  /** What its address says, decoded: `id`, `slug`, `page`. */
  named: Record<string, string | string[] | undefined>;
};

/**
 * A page's data by what reads it; where that finds nothing, the page that says so. Next.js's own notFound
 * would be rendered beforehand, with words and stories of that day; this one is an ordinary page, and the
 * query's note gives it the status 404.
 */
export function answerWith(
  readShown: (asked: Asked) => Promise<Shown | null>,
): GetServerSideProps<ReaderPageProps> {
  return async ({ query: named }) => {
    const { locale } = named;
    if (typeof locale !== 'string' || !isLocale(locale)) return { notFound: true };
    const asked: Asked = { read: newsroomDatabase().read, locale, now: new Date(), named };
    const frame = await readFrame(asked.read, asked);
    return { props: { frame, shown: (await readShown(asked)) ?? (await readMissing(asked)) } };
  };
}
