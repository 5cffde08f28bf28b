import { getLocale, getTranslations } from 'next-intl/server';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { localAddress } from '#newsroom/addresses.ts';

export default async function DeskNotFound() {
  const t = await getTranslations('desk.notFound');
  return (
    <DeskPage title={t('title')} summary={t('explanation')} narrow>
      <div>
        <ButtonLink href={localAddress(await getLocale(), '/desk/stories')}>
          {t('toStories')}
        </ButtonLink>
      </div>
    </DeskPage>
  );
}
