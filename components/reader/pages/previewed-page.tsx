import Head from 'next/head';
import { ReaderPage, type ReaderPageProps } from './reader-page.tsx';

/**
 * What readers would see of what is saved, in a frame of the desk's preview: their own page, to the last style
 * sheet, which no search engine keeps.
 */
export function PreviewedPage(props: ReaderPageProps) {
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
