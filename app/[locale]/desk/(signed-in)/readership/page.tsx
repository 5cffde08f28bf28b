import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { ReadershipPanels } from '#components/desk/readership/readership-panels.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { getReadership } from '#db/reads/get-readership.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { dateStyleOf } from '#newsroom/settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.readership'))('title') };
}

export default async function ReadershipPage() {
  const locale = await currentLocale();
  await requireActor(locale);
  const t = await getTranslations('desk.readership');
  const { read } = newsroomDatabase();
  return (
    <DeskPage title={t('title')} summary={t('explanation')}>
      <ReadershipPanels
        readership={await getReadership(read)}
        style={dateStyleOf(await getSettings(read), locale)}
      />
    </DeskPage>
  );
}
