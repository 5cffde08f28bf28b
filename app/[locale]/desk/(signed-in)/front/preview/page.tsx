import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { PreviewTabs } from '#components/desk/preview/preview-tabs.tsx';
import { ReaderWindow } from '#components/desk/preview/reader-window.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { localAddress, previewedFrontAddress } from '#newsroom/addresses.ts';
import { can } from '#newsroom/permissions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('front.preview'))('title') };
}

export default async function FrontPreviewPage() {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  if (!can(actor, 'arrange-front')) notFound();
  const t = await getTranslations('front.preview');
  const { preview } = wordsOf(locale);
  const page = previewedFrontAddress(locale);
  const windowOf = (device: 'phone' | 'desktop') => (
    <ReaderWindow device={device} page={page} title={t(device)} />
  );
  return (
    <NextIntlClientProvider messages={{ preview }}>
      <DeskPage
        title={t('title')}
        summary={t('summary')}
        action={<ButtonLink href={localAddress(locale, '/desk/front')}>{t('back')}</ButtonLink>}
      >
        <PreviewTabs
          label={t('views')}
          tabs={[
            { key: 'phone', panel: windowOf('phone') },
            { key: 'desktop', panel: windowOf('desktop') },
          ]}
        />
      </DeskPage>
    </NextIntlClientProvider>
  );
}
