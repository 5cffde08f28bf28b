import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { formatNumber } from '#arabic/numbers.ts';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { EmptyState } from '#components/desk/frame/empty-state.tsx';
import { BinTable } from '#components/desk/stories/bin/bin-table.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { listDiscarded } from '#db/stories/list-discarded.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { binDays } from '#newsroom/story/states.ts';
import { recoverStoryAction } from '#app/[locale]/desk/(signed-in)/stories/actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.bin'))('title') };
}

export default async function BinPage() {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const t = await getTranslations('desk.bin');
  const { read } = newsroomDatabase();
  const stories = await listDiscarded(read, { actor });
  const style = dateStyleOf(await getSettings(read), locale);
  return (
    <DeskPage
      title={t('title')}
      summary={t('summary', { days: formatNumber(binDays, style) })}
      action={<ButtonLink href={localAddress(locale, '/desk/stories')}>{t('back')}</ButtonLink>}
    >
      {stories.length > 0 ? (
        <BinTable stories={stories} style={style} recover={recoverStoryAction} />
      ) : (
        <EmptyState title={t('empty')} explanation={t('emptyExplanation')} />
      )}
    </DeskPage>
  );
}
