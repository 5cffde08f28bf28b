import type { AppProps } from 'next/app';
import Head from 'next/head';
import '#components/ui/fonts.css';
import '#components/ui/tokens.css';
import '#components/ui/base.css';

/** What every reader's page has: its style sheets, and its width on a phone. */
export default function ReaderApp({ Component, pageProps }: AppProps) {
  return (
    <>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
      </Head>
      <Component {...pageProps} />
    </>
  );
}
