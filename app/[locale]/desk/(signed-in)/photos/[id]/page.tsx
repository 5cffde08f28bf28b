import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { formatDay } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { PhotoDesk } from '#components/desk/photos/photo/photo-desk.tsx';
import { PhotoUses } from '#components/desk/photos/photo/photo-uses.tsx';
import { RemovePhoto } from '#components/desk/photos/photo/remove-photo.tsx';
import { ReplacePhoto } from '#components/desk/photos/photo/replace-photo.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { getLibraryPhoto } from '#db/photos/get-library-photo.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { localAddress } from '#newsroom/addresses.ts';
import { can } from '#newsroom/permissions.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { readPositive } from '#reader/read-positive.ts';
import { photoActions } from '#app/[locale]/desk/(signed-in)/photos/photo-actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('photos'))('title') };
}

export default async function PhotoPage({ params }: { params: Promise<{ id: string }> }) {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const photoId = readPositive((await params).id);
  if (photoId === null) notFound();
  const { read } = newsroomDatabase();
  const found = await getLibraryPhoto(read, { actor, photoId });
  if (!found.ok) notFound();
  const { photo, uses } = found.data;
  const style = dateStyleOf(await getSettings(read), locale);
  const t = await getTranslations('photos');
  const { desk, errors, editor, photos: words } = wordsOf(locale);
  const day = formatDay(new Date(photo.addedAt), style);
  const { addedBy, width, height } = photo;

  return (
    <NextIntlClientProvider
      messages={{ desk, errors, photos: words, editor: { limits: editor.limits } }}
    >
      <DeskPage
        title={photo.caption || photo.alt || t('untitled', { id: String(photo.id) })}
        action={<a href={localAddress(locale, '/desk/photos')}>{t('photo.back')}</a>}
        summary={
          <>
            {addedBy === null
              ? t('photo.facts.addedBySystem', { day })
              : t('photo.facts.added', { by: addedBy, day })}
            {' · '}
            {t('pixels', {
              width: formatNumber(width, style),
              height: formatNumber(height, style),
            })}
          </>
        }
      >
        <PhotoDesk photo={photo} actions={photoActions} style={style} />
        <PhotoUses uses={uses} total={photo.uses} style={style} />
        {can(actor, 'replace-photos') && (
          <ReplacePhoto photo={photo} actions={photoActions} style={style} />
        )}
        {photo.mayEdit && <RemovePhoto photo={photo} remove={photoActions.remove} />}
      </DeskPage>
    </NextIntlClientProvider>
  );
}
