import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { HousePageForm } from '#components/desk/house-pages/house-page-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listHouseTexts } from '#db/house-pages/list-house-texts.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { locales } from '#i18n/locales.ts';
import { housePageAddress } from '#newsroom/addresses.ts';
import { type HousePageSlug, isHousePage } from '#newsroom/house-pages/house-page.ts';
import { saveHousePageAction } from '#app/[locale]/desk/(signed-in)/house-pages/actions.ts';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  if (!isHousePage(slug)) return {};
  return { title: (await getTranslations('desk.housePages'))(`names.${slug}`) };
}

export default async function EditHousePagePage({ params }: Props) {
  const { slug } = await params;
  if (!isHousePage(slug)) notFound();
  return <EditHousePage slug={slug} />;
}

/** Its text in each language, one below the other. */
async function EditHousePage({ slug }: { slug: HousePageSlug }) {
  const locale = await currentLocale();
  const actor = await requireActor(locale, 'manage-settings');
  const t = await getTranslations('desk.housePages');
  const texts = await listHouseTexts(newsroomDatabase().read, { actor, slug });
  if (!texts.ok) notFound();
  const isShown = texts.data.some(({ text }) => text !== '');
  return (
    <DeskPage
      title={t(`names.${slug}`)}
      summary={t('markup', { heading: '## ', item: '- ' })}
      action={isShown && <ButtonLink href={housePageAddress(locale, slug)}>{t('open')}</ButtonLink>}
    >
      {locales.map((language) => (
        <HousePageForm
          key={language}
          action={saveHousePageAction}
          slug={slug}
          language={language}
          saved={texts.data.find((one) => one.locale === language) ?? null}
        />
      ))}
    </DeskPage>
  );
}
