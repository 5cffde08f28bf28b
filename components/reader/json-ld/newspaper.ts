import type { ImageObject, NewsMediaOrganization, WebSite } from 'schema-dts';
import { type Frame, nameOf } from '#components/reader/frame/page-frame.tsx';
import { housePageAddress, localAddress } from '#newsroom/addresses.ts';
import { appIcon } from '#newsroom/icons.ts';

/** What other parts of a page's graph call the newspaper by. */
export function newspaperId({ siteUrl }: Frame): { '@id': string } {
  return { '@id': `${siteUrl}/#newspaper` };
}

/** The house that publishes all this. */
export function newspaper(frame: Frame): NewsMediaOrganization {
  const { siteUrl, settings, housePages, reading } = frame;
  const policies = housePages.find(({ slug }) => slug === 'policies');
  return {
    '@type': 'NewsMediaOrganization',
    ...newspaperId(frame),
    name: nameOf(frame),
    alternateName: reading.locale === 'en' ? settings.name : settings.nameEn,
    url: siteUrl + localAddress(reading.locale, '/'),
    logo: logo(siteUrl),
    ...(policies && {
      publishingPrinciples: siteUrl + housePageAddress(reading.locale, policies.slug),
    }),
    ...(settings.motto === '' ? {} : { slogan: settings.motto }),
  };
}

function logo(siteUrl: string): ImageObject {
  const { path, size } = appIcon;
  return { '@type': 'ImageObject', url: siteUrl + path, width: `${size}`, height: `${size}` };
}

/** The site as a whole: what search engines name beside its pages. */
export function website(frame: Frame): WebSite {
  const { siteUrl, settings, reading } = frame;
  return {
    '@type': 'WebSite',
    '@id': `${siteUrl}/#site`,
    url: siteUrl + localAddress(reading.locale, '/'),
    name: nameOf(frame),
    alternateName: reading.locale === 'en' ? settings.name : settings.nameEn,
    inLanguage: reading.locale,
    publisher: newspaperId(frame),
  };
}
