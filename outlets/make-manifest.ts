import { getSettings } from '#db/settings/get-settings.ts';
import { directions } from '#i18n/locales.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { appIcons } from '#newsroom/icons.ts';
import type { Asked, Document } from './document.ts';

/** How the newspaper is installed on a device (W3C, Web Application Manifest). */
export async function makeManifest({ read, locale }: Asked): Promise<Document> {
  const { name, nameEn, motto } = await getSettings(read);
  const own = locale === 'en' ? nameEn : name;
  const front = localAddress(locale, '/');
  const manifest = {
    // One newspaper, whichever of its languages it was installed in.
    id: '/',
    name: own,
    short_name: own,
    ...(motto === '' ? {} : { description: motto }),
    lang: locale,
    dir: directions[locale],
    start_url: front,
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#0d4a57',
    icons: appIcons.map(({ path, size, isMaskable }) => ({
      src: path,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: isMaskable ? 'maskable' : 'any',
    })),
  };
  return { type: 'application/manifest+json; charset=utf-8', text: JSON.stringify(manifest) };
}
