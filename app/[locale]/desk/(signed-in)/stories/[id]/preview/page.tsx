import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth/require-actor.ts';
import { StoryPreview } from '#components/desk/preview/story-preview.tsx';
import { ownConfig } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { getStoryPreview } from '#db/stories/get-story-preview.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { readPositive } from '#reader/read-positive.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('preview'))('title') };
}

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const storyId = readPositive((await params).id);
  if (storyId === null) notFound();
  const { read } = newsroomDatabase();
  const found = await getStoryPreview(read, { actor, storyId });
  if (!found.ok) notFound();
  const settings = await getSettings(read);
  const { preview } = wordsOf(locale);

  return (
    <NextIntlClientProvider messages={{ preview }}>
      <StoryPreview
        preview={found.data}
        newspaper={{
          name: locale === 'en' ? settings.nameEn : settings.name,
          host: new URL(ownConfig().siteUrl).host,
        }}
        style={dateStyleOf(settings, locale)}
      />
    </NextIntlClientProvider>
  );
}
