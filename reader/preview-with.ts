import type { GetServerSideProps } from 'next';
import type { ReaderPageProps } from '#components/reader/pages/reader-page.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { isLocale } from '#i18n/locales.ts';
import { localAddress } from '#newsroom/addresses.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Asked } from './answer-with.ts';
import { readFrame } from './read-frame.ts';
import { readMissing } from './read-missing.ts';

type Preview = {
  /** Who is signed in with these headers, or null. */
  actorOf: (headers: Headers) => Promise<Actor | null>;
  /** The previewed page; null where there is none, or none for this person. */
  read: (asked: Asked, actor: Actor) => Promise<ReaderPageProps | null>;
};

/** A page of the readers at an address of the desk, and behind its door. */
export function previewWith({ actorOf, read }: Preview): GetServerSideProps<ReaderPageProps> {
  return async ({ req, res, query }) => {
    const { locale } = query;
    if (typeof locale !== 'string' || !isLocale(locale)) return { notFound: true };
    const actor = await actorOf(new Headers({ cookie: req.headers.cookie ?? '' }));
    if (!actor) {
      return { redirect: { destination: localAddress(locale, '/desk/sign-in'), permanent: false } };
    }
    const asked = { read: newsroomDatabase().read, locale, now: new Date(), named: query };
    const props = await read(asked, actor);
    if (props) return { props };
    res.statusCode = 404;
    return {
      props: { frame: await readFrame(asked.read, asked), shown: await readMissing(asked) },
    };
  };
}
