import { type DocumentProps, Head, Html, Main, NextScript } from 'next/document';
import { directions, isLocale } from '#i18n/locales.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { appleIcon } from '#newsroom/icons.ts';

const fonts = ['cairo-figures', 'markazi-figures', 'cairo-arabic', 'markazi-arabic'];
/** A first paint waits 50 ms for preloaded fonts. On a phone in a slow network they never come in time. */
const wideScreens = '(min-width: 43.75em)';

/**
 * What stands round every reader's page. Next.js leaves out all of its scripts where a page says
 * `unstable_runtimeJS: false`; while the site is developed it adds those that reload the page.
 */
export default function ReaderDocument({ __NEXT_DATA__: { query } }: DocumentProps) {
  const asked = String(query['locale']);
  const locale = isLocale(asked) ? asked : 'ar';
  return (
    <Html lang={locale} dir={directions[locale]}>
      <Head>
        {fonts.map((name) => (
          <link
            key={name}
            rel="preload"
            href={`/fonts/${name}.woff2`}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
            media={wideScreens}
          />
        ))}
        <script async src="/reader.js" data-comforts="/comforts.js" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href={appleIcon.path} />
        <link rel="manifest" href={localAddress(locale, '/manifest.webmanifest')} />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#12181b" media="(prefers-color-scheme: dark)" />
        <meta name="format-detection" content="telephone=no" />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
