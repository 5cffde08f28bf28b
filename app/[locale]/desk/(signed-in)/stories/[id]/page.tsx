import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { requireActor } from '#auth/require-actor.ts';
import type { EditorActions } from '#components/desk/editor/editor-actions.ts';
import { StoryEditor } from '#components/desk/editor/story-editor.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listNotes } from '#db/desk-notes/list-notes.ts';
import { listLibraryPhotosById } from '#db/photos/list-library-photos-by-id.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { allPhotoIds } from '#db/stories/check-references.ts';
import { getDeskStory } from '#db/stories/get-desk-story.ts';
import { listChoices } from '#db/stories/list-choices.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { wordsOf } from '#i18n/words.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { photoActions } from '#app/[locale]/desk/(signed-in)/photos/photo-actions.ts';
import * as acts from './actions.ts';
import * as noteActs from './note-actions.ts';

const actions: EditorActions = {
  load: acts.getStoryAction,
  submit: acts.submitStoryAction,
  return: acts.returnStoryAction,
  publish: acts.publishStoryAction,
  correct: acts.correctStoryAction,
  withdraw: acts.withdrawStoryAction,
  restore: acts.restoreStoryAction,
  markUrgent: acts.markUrgentAction,
  undoUrgent: acts.undoUrgentAction,
  endUrgent: acts.endUrgentAction,
  duplicate: acts.duplicateStoryAction,
  findStories: acts.findStoriesAction,
  photos: {
    list: photoActions.list,
    edit: photoActions.edit,
    remove: photoActions.remove,
    known: acts.knownPhotosAction,
  },
  notes: {
    list: noteActs.listNotesAction,
    add: noteActs.addNoteAction,
    reply: noteActs.replyToNoteAction,
    edit: noteActs.editNoteAction,
    remove: noteActs.deleteNoteAction,
    resolve: noteActs.resolveNoteAction,
    reopen: noteActs.reopenNoteAction,
  },
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('editor'))('pageTitle') };
}

export default async function StoryPage({ params }: { params: Promise<{ id: string }> }) {
  const locale = await currentLocale();
  const actor = await requireActor(locale);
  const { id } = await params;
  if (!/^[1-9]\d{0,14}$/u.test(id)) notFound();
  const { read } = newsroomDatabase();
  const story = await getDeskStory(read, { actor, storyId: Number(id) });
  const notes = await listNotes(read, { actor, storyId: Number(id) });
  if (!story.ok || !notes.ok) notFound();
  const photoIds = allPhotoIds(story.data.content);
  const style = dateStyleOf(await getSettings(read), locale);
  const words = wordsOf(locale);
  const { desk, errors, editor, compare, presence, preview, photos } = words;
  const { embed, services } = words.reader;
  const known = { desk, errors, editor, compare, presence, preview, photos, notes: words.notes };
  const messages = { ...known, reader: { embed, services } };

  return (
    <NextIntlClientProvider messages={messages}>
      <StoryEditor
        key={story.data.id}
        story={story.data}
        openedNotes={notes.data}
        person={actor.id}
        choices={await listChoices(read)}
        photos={await listLibraryPhotosById(read, { actor, ids: photoIds })}
        actions={actions}
        style={style}
      />
    </NextIntlClientProvider>
  );
}
