import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { HousePagesList } from '#components/desk/house-pages/house-pages-list.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listHouseTexts } from '#db/house-pages/list-house-texts.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { dateStyleOf } from '#newsroom/settings.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.housePages'))('title') };
}

export default async function HousePagesPage() {
  const locale = await currentLocale();
  const actor = await requireActor(locale, 'manage-settings');
  const t = await getTranslations('desk.housePages');
  const { read } = newsroomDatabase();
  const texts = await listHouseTexts(read, { actor });
  if (!texts.ok) notFound();
  return (
    <DeskPage title={t('title')} summary={t('explanation')} narrow>
      <HousePagesList texts={texts.data} style={dateStyleOf(await getSettings(read), locale)} />
    </DeskPage>
  );
}
