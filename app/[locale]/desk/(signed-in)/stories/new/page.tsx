import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '#auth/require-actor.ts';
import { StoryEditor } from '#components/desk/editor/story-editor.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { getNewStory } from '#db/stories/get-desk-story.ts';
import { listChoices } from '#db/stories/list-choices.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { editorActions } from '#app/[locale]/desk/(signed-in)/stories/[id]/editor-actions.ts';
import { editorMessages } from '#app/[locale]/desk/(signed-in)/stories/[id]/editor-messages.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.stories'))('create') };
}

/** The editor of a story that has no row yet: its first save makes one, and this page takes its address. */
export default async function NewStoryPage() {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const { read } = newsroomDatabase();
  return (
    <NextIntlClientProvider messages={editorMessages(locale)}>
      <StoryEditor
        story={await getNewStory(read, { actor })}
        openedNotes={{ notes: [], colleagues: [], mayNote: false }}
        person={actor.id}
        choices={await listChoices(read)}
        photos={[]}
        actions={editorActions}
        style={dateStyleOf(await getSettings(read), locale)}
      />
    </NextIntlClientProvider>
  );
}
