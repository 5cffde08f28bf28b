import type { GetServerSideProps } from 'next';
import Head from 'next/head';
import { actorOf } from '#auth/actor-of.ts';
import { ReaderPage, type ReaderPageProps } from '#components/reader/pages/reader-page.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { isLocale } from '#i18n/locales.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { readFrame } from '#reader/read-frame.ts';
import { readMissing } from '#reader/read-missing.ts';
import { readPositive } from '#reader/read-positive.ts';
import { readPreview } from '#reader/read-preview.ts';

export const config = { runtime: 'nodejs', unstable_runtimeJS: false };

/**
 * What readers would see of a saved story, in a frame of the desk's preview. It stands among the readers'
 * routes because it is one of their pages, to the last style sheet; its address is the desk's, and so is its door.
 */
export default function PreviewedPage(props: ReaderPageProps) {
  return (
    <>
      <ReaderPage {...props} />
      <Head>
        <meta name="robots" content="noindex, nofollow" />
        {/* What is followed here opens beside the desk: other pages are shown in no frame. */}
        <base target="_blank" />
      </Head>
    </>
  );
}

export const getServerSideProps: GetServerSideProps<ReaderPageProps> = async ({
  req,
  res,
  query,
}) => {
  const { locale } = query;
  if (typeof locale !== 'string' || !isLocale(locale)) return { notFound: true };
  const actor = await actorOf(new Headers({ cookie: req.headers.cookie ?? '' }));
  if (!actor) {
    return { redirect: { destination: localAddress(locale, '/desk/sign-in'), permanent: false } };
  }
  const asked = { read: newsroomDatabase().read, locale, now: new Date(), named: query };
  const storyId = readPositive(query['id']);
  const props = storyId === null ? null : await readPreview(asked, { actor, storyId });
  if (props) return { props };
  res.statusCode = 404;
  return { props: { frame: await readFrame(asked.read, asked), shown: await readMissing(asked) } };
};
