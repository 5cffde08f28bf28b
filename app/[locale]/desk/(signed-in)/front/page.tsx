import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import type { FrontActions } from '#components/desk/front/front-actions.ts';
import { FrontDesk } from '#components/desk/front/front-desk.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { getDeskFront } from '#db/front/get-desk-front.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { photoActions } from '#app/[locale]/desk/(signed-in)/photos/photo-actions.ts';
import * as acts from './actions.ts';

const actions: FrontActions = {
  get: acts.getFrontAction,
  fill: acts.fillFrontAction,
  find: acts.findFrontStoriesAction,
  save: acts.saveFrontAction,
  publish: acts.publishFrontAction,
  discard: acts.discardFrontAction,
  list: acts.listFrontsAction,
  restore: acts.restoreFrontAction,
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('front'))('title') };
}

export default async function FrontDeskPage() {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const { read } = newsroomDatabase();
  const found = await getDeskFront(read, { actor });
  if (!found.ok) notFound();
  const t = await getTranslations('front');
  const style = dateStyleOf(await getSettings(read), locale);
  const { desk, errors, editor, photos, front } = wordsOf(locale);
  return (
    <NextIntlClientProvider
      messages={{ desk, errors, photos, front, editor: { status: editor.status } }}
    >
      <DeskPage full title={t('title')} summary={t('summary')}>
        <FrontDesk
          opened={found.data}
          actions={actions}
          photoActions={photoActions}
          style={style}
        />
      </DeskPage>
    </NextIntlClientProvider>
  );
}
