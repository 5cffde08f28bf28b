import Head from 'next/head';
import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import {
  type FeedFormat,
  type Locale,
  feedAddress,
  feedFormats,
  localAddress,
} from '#newsroom/addresses.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import { type Frame, nameOf } from '#components/reader/frame/page-frame.tsx';
import type { PhotoPlace } from '#components/reader/photo/photo-place.ts';
import { photoSources } from '#components/reader/photo/photo-sources.ts';
import type { PageImage } from './page-image.ts';

type Props = {
  frame: Frame;
  /** Where the page stands in each interface language. */
  addressIn: (locale: Locale) => string;
  /** In a browser's tab and in search results; title-of.ts writes it. */
  title: string;
  /** On other sites and in messages, which name the newspaper beside it. */
  shareTitle: string;
  description: string;
  image: PageImage | null;
  /** What a reader sees first: asked for before the page is laid out. */
  firstPhoto?: { photo: Photo; place: PhotoPlace } | null;
  article?: SharedArticle;
  /** The list that this page shows, and where it stands: it has feeds of its own. The site's are named elsewhere. */
  list?: { name: string; address: string };
  /** The pages of a list before and after this one. */
  previous?: string | null;
  next?: string | null;
};

/** A story as link previews know it (https://ogp.me/#type_article). */
type SharedArticle = {
  publishedAt: string;
  updatedAt: string | null;
  section: string;
  /** Where the pages of its writers stand on this site. */
  writers: string[];
  topics: string[];
};

const feedTypes: Record<FeedFormat, string> = {
  xml: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};
const openGraphLocales: Record<Locale, string> = { ar: 'ar_AR', en: 'en_GB' };

/** What search engines and link previews are told about a page: its one address, words and picture. */
export function PageHead({ frame, addressIn, title, shareTitle, ...page }: Props) {
  const { siteUrl, reading } = frame;
  const { image, firstPhoto, article, previous, next } = page;
  // Seen as plain text, in tabs, messages and search results.
  const shared = isolateNumbers(shareTitle);
  const description = isolateNumbers(page.description);
  const list = page.list ?? { name: nameOf(frame), address: localAddress(reading.locale, '/') };
  const other = reading.locale === 'ar' ? 'en' : 'ar';
  const absolute = (locale: Locale) => siteUrl + addressIn(locale);
  return (
    <Head>
      <title>{isolateNumbers(title)}</title>
      {firstPhoto && (
        <link
          rel="preload"
          as="image"
          type="image/avif"
          imageSrcSet={photoSources(firstPhoto.photo, firstPhoto.place).avif}
          imageSizes={firstPhoto.place.sizes}
          fetchPriority="high"
        />
      )}
      <meta name="description" content={description} />
      <meta name="robots" content="index, follow, max-image-preview:large" />
      <link rel="canonical" href={absolute(reading.locale)} />
      <link rel="alternate" hrefLang="ar" href={absolute('ar')} />
      <link rel="alternate" hrefLang="en" href={absolute('en')} />
      <link rel="alternate" hrefLang="x-default" href={absolute('ar')} />
      {feedFormats.map((format) => (
        <link
          key={format}
          rel="alternate"
          type={feedTypes[format]}
          title={list.name}
          href={feedAddress(list.address, format)}
        />
      ))}
      {previous && <link rel="prev" href={siteUrl + previous} />}
      {next && <link rel="next" href={siteUrl + next} />}
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:title" content={shared} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={absolute(reading.locale)} />
      <meta property="og:site_name" content={nameOf(frame)} />
      <meta property="og:locale" content={openGraphLocales[reading.locale]} />
      <meta property="og:locale:alternate" content={openGraphLocales[other]} />
      {image && <meta property="og:image" content={siteUrl + image.path} />}
      {image && <meta property="og:image:type" content={image.type} />}
      {image && <meta property="og:image:width" content={`${image.width}`} />}
      {image && <meta property="og:image:height" content={`${image.height}`} />}
      {image && <meta property="og:image:alt" content={image.alt} />}
      {article && <meta property="article:published_time" content={article.publishedAt} />}
      {article?.updatedAt && <meta property="article:modified_time" content={article.updatedAt} />}
      {article && <meta property="article:section" content={article.section} />}
      {article?.writers.map((address) => (
        <meta key={address} property="article:author" content={siteUrl + address} />
      ))}
      {article?.topics.map((topic) => (
        <meta key={topic} property="article:tag" content={topic} />
      ))}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      <meta name="twitter:title" content={shared} />
      <meta name="twitter:description" content={description} />
      {image && <meta name="twitter:image" content={siteUrl + image.path} />}
      {image && <meta name="twitter:image:alt" content={image.alt} />}
    </Head>
  );
}
