'use client';
// In the browser: a story is written, saved and sent on its way here.
import { useTranslations } from 'next-intl';
import { memo, useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { useFaults } from '#components/desk/use-faults.ts';
import type { NotesOfStory } from '#db/desk-notes/list-notes.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import type { Choices } from '#db/stories/list-choices.ts';
import { checklist } from '#newsroom/story/checklist.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import { shownPhotos } from '#newsroom/story/photo-readiness.ts';
import { ActDialogs } from './act-dialogs.tsx';
import { EditorBar } from './bar/editor-bar.tsx';
import { contentText } from './document/content-text.ts';
import type { EditorActions } from './editor-actions.ts';
import { focusField } from './focus-field.ts';
import { InStory } from './in-story.tsx';
import { stillStanding } from './missing-now.ts';
import { NoteAtHand } from './notes/note-at-hand.tsx';
import { NotesPanel } from './notes/notes-panel.tsx';
import { useNotes } from './notes/use-notes.ts';
import { CoverageWay } from './panel/coverage-way.tsx';
import { DiscardStory } from './panel/discard-story.tsx';
import { DuplicateStory } from './panel/duplicate-story.tsx';
import { PublishingPanel } from './panel/publishing-panel.tsx';
import { photoToMend } from './photos/photo-to-mend.ts';
import { PhotoDialogs } from './photos/photo-dialogs.tsx';
import { usePhotoRoom } from './photos/use-photo-room.ts';
import { useStoryPresence } from './presence/use-story-presence.ts';
import { useJournal } from './saving/journal/use-journal.ts';
import { randomName } from './saving/random-name.ts';
import { isSaved, refusalOf } from './saving/saving-state.ts';
import { useAutosave } from './saving/use-autosave.ts';
import { useLeaveWarning } from './saving/use-leave-warning.ts';
import { Sheet } from './sheet.tsx';
import { StoryMessages } from './story-messages.tsx';
import { isSaveKey } from './toolbar/shortcuts.ts';
import { useStoryActs } from './use-story-acts.ts';
import { useStoryDesk } from './use-story-desk.ts';
import styles from './story-editor.module.css';

const Panel = memo(PublishingPanel);
const Notes = memo(NotesPanel);

type StoryEditorProps = {
  story: StoryOnDesk;
  openedNotes: NotesOfStory;
  /** Whose browser this is: each person's unsaved text is their own. */
  person: string;
  choices: Choices;
  /** The photos that the story shows. */
  photos: LibraryPhoto[];
  actions: EditorActions;
  style: DateStyle;
};

export function StoryEditor(props: StoryEditorProps) {
  const { story, openedNotes, person, choices, photos, actions, style } = props;
  const t = useTranslations('editor');
  const [tab] = useState(randomName);
  const desk = useStoryDesk({ story, person, tab, actions });
  const room = usePhotoRoom({ photos, actions, style });
  const photoFacts = useMemo(
    () => Object.fromEntries([...room.known].filter(isThere)),
    [room.known],
  );
  const acts = useStoryActs({ desk, actions });
  const { draft, standing, saving } = desk;
  const { content } = draft;
  const text = useMemo(() => contentText(content), [content]);
  // Beside the text it may be drawn a moment later than the key.
  const beside = useDeferredValue(content);
  const mayEdit = standing.may.includes('edit');
  const failure = stillStanding(desk.failure ?? refusalOf(saving.saving), content);
  const faultOf = useFaults(failure?.code === 'unreachable' ? null : failure);
  const headline = content.headline.trim() || t('untitled');
  const { saving: standingSave, save } = saving;
  const { id: storyId } = standing;
  const isNew = storyId === 0;
  const { textNow } = draft;
  const notes = useNotes({
    storyId,
    opened: openedNotes,
    actions: actions.notes,
    body: beside.body,
    version: standingSave.version,
    onReady: desk.holdEditor,
  });
  const { lookForNewer } = desk;
  const presence = useStoryPresence({ storyId, person, mayEdit, saving, lookForNewer });
  const readOnly = !mayEdit || presence.takenOver !== null;
  // Also after a take-over: what could not be saved then is saved when it can be.
  useAutosave({ text, saving: standingSave, save, isOn: mayEdit, isNew });
  const journal = useJournal({ tab, person, storyId, text, textNow, saving: standingSave });
  useLeaveWarning(!isSaved(standingSave, text));

  const onSaveKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isSaveKey(event)) return;
    event.preventDefault();
    if (mayEdit) void saving.save();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onSaveKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const search = useMemo(
    () => (words: string) => actions.findStories({ storyId, words }),
    [actions, storyId],
  );

  const { perform, isActing } = desk;
  const duplicateStory = useMemo(
    () => (
      <DuplicateStory
        storyId={storyId}
        perform={perform}
        isActing={isActing}
        duplicate={actions.duplicate}
      />
    ),
    [actions.duplicate, isActing, perform, storyId],
  );

  const mayCover = standing.may.includes('cover');
  const coverageWay = useMemo(
    () => (mayCover ? <CoverageWay storyId={storyId} /> : null),
    [mayCover, storyId],
  );

  const mayDiscard = standing.may.includes('discard');
  const { open } = acts;
  const discardStory = useMemo(
    () =>
      mayDiscard ? (
        <DiscardStory style={style} isActing={isActing} onAsk={() => open('discard')} />
      ) : null,
    [isActing, mayDiscard, open, style],
  );

  return (
    <InStory search={search} presence={presence} photos={room.here} language={languageOf(content)}>
      <div className={styles.screen}>
        <h1 className="visually-hidden">{t('title', { headline })}</h1>
        <EditorBar
          standing={standing}
          saving={saving.saving}
          text={text}
          isKept={journal.works}
          style={style}
          isBusy={desk.isActing}
          onAct={(act) => {
            // What is said of photos may have been changed in the library.
            room.here.store.refresh(shownPhotos(content).map(({ mediaId }) => mediaId));
            acts.choose(act);
          }}
        />
        <div className={styles.main}>
          <StoryMessages
            desk={desk}
            acts={acts}
            journal={journal}
            failure={failure}
            choices={choices}
            photos={room.known}
            style={style}
            readOnly={!mayEdit}
          />
          <Sheet
            start={draft.start.body}
            content={content}
            style={style}
            readOnly={readOnly}
            faultOf={faultOf}
            onChange={draft.change}
            onBody={draft.changeBody}
            onReady={notes.holdEditor}
          />
        </div>
        <div className={styles.side} data-side>
          <Notes notes={notes.list} style={style} />
          <Panel
            content={beside}
            choices={choices}
            style={style}
            readOnly={readOnly}
            sectionFault={faultOf('sectionId')}
            onChange={draft.change}
          >
            {coverageWay}
            {!isNew && duplicateStory}
            {discardStory}
          </Panel>
        </div>
        <NoteAtHand notes={notes} />
        <ActDialogs
          acts={acts}
          standing={standing}
          failure={failure}
          headline={headline}
          check={() =>
            checklist(content, {
              photos: photoFacts,
              contexts: standing.contexts,
              now: new Date(),
            })
          }
          onGoTo={({ field, block }) =>
            block === undefined ? focusField(field) : desk.goToBlock(block)
          }
          onMend={(line) => {
            const photoId = photoToMend(line, { content, known: room.known });
            if (photoId !== null) room.here.mend(photoId);
            return photoId !== null;
          }}
          isMending={room.mended !== null}
          style={style}
          isBusy={desk.isActing}
        />
        <PhotoDialogs room={room} />
      </div>
    </InStory>
  );
}

function isThere(entry: [number, LibraryPhoto | null]): entry is [number, LibraryPhoto] {
  return entry[1] !== null;
}
