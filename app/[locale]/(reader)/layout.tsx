import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preload } from 'react-dom';
import { ownConfig } from '#config.ts';
import { readPage } from './read-page.ts';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#12181b' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const { settings, reading } = await readPage();
  const name = reading.locale === 'en' ? settings.nameEn : settings.name;
  return {
    metadataBase: new URL(ownConfig().siteUrl),
    title: { template: `%s | ${name}`, default: name },
    description: settings.motto,
    applicationName: name,
    robots: { index: true, follow: true, 'max-image-preview': 'large' },
    formatDetection: { telephone: false },
  };
}

/** What all reader pages share but their frame, which each page places round itself: it knows its address. */
export default function ReaderLayout({ children }: { children: ReactNode }) {
  for (const name of ['cairo-arabic', 'markazi-arabic']) {
    preload(`/fonts/${name}.woff2`, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' });
  }
  return (
    <>
      {children}
      <script async src="/reader.js" />
    </>
  );
}
