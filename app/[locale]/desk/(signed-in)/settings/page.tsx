import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { formatHijri, timeZones } from '#arabic/dates.ts';
import type { Digits } from '#arabic/digits.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { SettingsForm } from '#components/desk/settings/settings-form.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { saveSettingsAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.settings'))('title') };
}

export default async function SettingsPage() {
  const locale = await currentLocale();
  await requireActor(locale, 'manage-settings');
  const t = await getTranslations('desk.settings');
  const house = await getSettings(newsroomDatabase().read);
  const style = dateStyleOf(house, locale);
  const now = new Date();
  const hijri = (offset: -1 | 0 | 1) => formatHijri(now, style, offset);

  return (
    <DeskPage title={t('title')} summary={t('explanation')} narrow>
      <SettingsForm
        action={saveSettingsAction}
        settings={house}
        timeZones={timeZones()}
        samples={{
          latn: year('latn'),
          arab: year('arab'),
          hijri: { earlier: hijri(-1), same: hijri(0), later: hijri(1) },
        }}
      />
    </DeskPage>
  );
}

function year(digits: Digits): string {
  return formatNumber(1962, { language: 'ar', digits });
}
