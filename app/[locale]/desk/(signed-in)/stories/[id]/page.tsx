import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth/require-actor.ts';
import { StoryEditor } from '#components/desk/editor/story-editor.tsx';
import { DiscardedPage } from '#components/desk/stories/bin/discarded-page.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listNotes } from '#db/desk-notes/list-notes.ts';
import { listLibraryPhotosById } from '#db/photos/list-library-photos-by-id.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { allPhotoIds } from '#db/stories/check-references.ts';
import { getDeskStory } from '#db/stories/get-desk-story.ts';
import { listChoices } from '#db/stories/list-choices.ts';
import { listDiscarded } from '#db/stories/list-discarded.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { recoverStoryAction } from '#app/[locale]/desk/(signed-in)/stories/actions.ts';
import { editorActions } from './editor-actions.ts';
import { editorMessages } from './editor-messages.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editor'))('pageTitle') };
}

export default async function StoryPage({ params }: { params: Promise<{ id: string }> }) {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const { id } = await params;
  if (!/^[1-9]\d{0,14}$/u.test(id)) notFound();
  const { read } = newsroomDatabase();
  const storyId = Number(id);
  const story = await getDeskStory(read, { actor, storyId });
  const style = dateStyleOf(await getSettings(read), locale);
  if (!story.ok && story.code === 'discarded') {
    const [discarded] = await listDiscarded(read, { actor, storyId });
    if (!discarded) notFound();
    return <DiscardedPage story={discarded} style={style} recover={recoverStoryAction} />;
  }
  const notes = await listNotes(read, { actor, storyId });
  if (!story.ok || !notes.ok) notFound();
  const photoIds = allPhotoIds(story.data.content);

  return (
    <NextIntlClientProvider messages={editorMessages(locale)}>
      <StoryEditor
        key={story.data.id}
        story={story.data}
        openedNotes={notes.data}
        person={actor.id}
        choices={await listChoices(read)}
        photos={await listLibraryPhotosById(read, { actor, ids: photoIds })}
        actions={editorActions}
        style={style}
      />
    </NextIntlClientProvider>
  );
}
