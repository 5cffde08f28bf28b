import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import '#components/ui/fonts.css';
import '#components/ui/tokens.css';
import '#components/ui/base.css';
import { currentLocale } from '#i18n/current-locale.ts';
import { directions } from '#i18n/locales.ts';

/** Every page is rendered from the database as it stands; what is kept, delivery/ keeps. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = { icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } } };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await currentLocale();
  // The Latin cuts too: a page that lacks them at first shows its numbers in another font until it is left.
  for (const name of [
    'cairo-figures',
    'markazi-figures',
    'cairo-arabic',
    'markazi-arabic',
    'cairo-latin',
    'markazi-latin',
  ]) {
    preload(`/fonts/${name}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    // reader.js writes what was chosen on this device into it.
    <html lang={locale} dir={directions[locale]} suppressHydrationWarning>
      <body>{children}</body>
    </html>
  );
}
