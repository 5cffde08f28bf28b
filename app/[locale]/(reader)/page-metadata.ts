import type { Metadata } from 'next';
import { sharePhotoAddress } from '#components/reader/photo/photo-sources.ts';
import { ownConfig } from '#config.ts';
import type { Locale } from '#newsroom/addresses.ts';

type Described = {
  locale: Locale;
  /** Where the page stands in each interface language. */
  addressIn: (locale: Locale) => string;
  title: string;
  description: string;
  siteName: string;
  photo?: { key: string; alt: string } | null;
  article?: { publishedAt: Date; updatedAt: Date | null; section: string };
};

/** What search engines and link previews are told about a page: its one address, words and picture. */
export function pageMetadata(page: Described): Metadata {
  const { locale, addressIn, title, description, siteName, photo, article } = page;
  const absolute = (inLocale: Locale) => `${ownConfig().siteUrl}${addressIn(inLocale)}`;
  const images = photo
    ? [{ url: `${ownConfig().siteUrl}${sharePhotoAddress(photo.key)}`, alt: photo.alt }]
    : [];
  const common = {
    title,
    description,
    siteName,
    url: absolute(locale),
    locale: locale === 'ar' ? 'ar_AR' : 'en_GB',
    images,
  };
  return {
    description,
    alternates: {
      canonical: absolute(locale),
      languages: { ar: absolute('ar'), en: absolute('en'), 'x-default': absolute('ar') },
    },
    openGraph: article
      ? {
          ...common,
          type: 'article',
          publishedTime: article.publishedAt.toISOString(),
          ...(article.updatedAt && { modifiedTime: article.updatedAt.toISOString() }),
          section: article.section,
        }
      : { ...common, type: 'website' },
    twitter: { card: photo ? 'summary_large_image' : 'summary', title, description, images },
  };
}
