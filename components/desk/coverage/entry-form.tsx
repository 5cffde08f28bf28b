'use client';
// In the browser: it is made for the keyboard.
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { UploadLine } from '#components/desk/editor/photos/uploads/upload-line.tsx';
import type { PhotoRoom } from '#components/desk/editor/photos/use-photo-room.ts';
import uploadStyles from '#components/desk/editor/photos/uploads/uploads.module.css';
import { useLineHelp } from '#components/desk/editor/typing/use-line-help.ts';
import { useIncomingFiles } from '#components/desk/photos/upload/use-incoming-files.ts';
import { useUploads } from '#components/desk/photos/upload/use-uploads.ts';
import { Button } from '#components/ui/button.tsx';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { Locale } from '#newsroom/addresses.ts';
import styles from './entry-form.module.css';
import { EntryPhotos } from './entry-photos.tsx';
import { KindChoice } from './kind-choice.tsx';
import { kindOfKey } from './kind-keys.ts';
import type { EntryDesk } from './use-entry-draft.ts';

type EntryFormProps = {
  desk: EntryDesk;
  room: PhotoRoom;
  language: Locale;
  mayMarkUrgent: boolean;
  style: DateStyle;
  /** Something that a colleague changed too waits to be decided. */
  isUndecided: boolean;
  onSend: () => void;
  /** Takes up one's own newest entry. */
  onOpenLast: () => void;
};

/** One field: type, Enter, out. A picture that is dropped, pasted or chosen stands under it. */
export function EntryForm(props: EntryFormProps) {
  const { desk, room, language, mayMarkUrgent, style, isUndecided, onSend, onOpenLast } = props;
  const { draft, store } = desk;
  const { change, clear } = store;
  const t = useTranslations('coverage.desk.form');
  const help = useLineHelp();
  const field = useRef<HTMLTextAreaElement>(null);
  const incoming = useUploads(({ photo }) => {
    room.here.store.learn([photo]);
    store.addPhoto(photo.id);
  });
  const underWay = incoming.list.filter(({ state }) => state.kind !== 'done');
  useIncomingFiles((files) => incoming.add(files));
  useEffect(() => field.current?.focus(), []);
  const isBlank = draft.text.trim() === '' && draft.photoIds.length === 0;

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const kind = kindOfKey(event.nativeEvent);
    const isPlainKey = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (kind !== null) {
      if (kind !== 'urgent' || mayMarkUrgent) change({ kind });
    } else if (event.key === 'Enter' && isPlainKey) onSend();
    else if (event.key === 'ArrowUp' && isPlainKey && isBlank) onOpenLast();
    else if (event.key === 'Escape' && draft.changes !== null) clear();
    else return help.onBackspace(event);
    event.preventDefault();
  };
  const choosePhotos = async () => {
    const chosen = await room.here.choose({ several: true });
    for (const { id } of chosen) store.addPhoto(id);
    field.current?.focus();
  };

  return (
    <form
      className={styles.form}
      data-kind={draft.kind}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <textarea
        ref={field}
        className={styles.field}
        aria-label={t(draft.changes ? 'change' : 'label')}
        aria-describedby="entry-hint"
        placeholder={t('placeholder')}
        {...interfaceLanguage(language)}
        rows={3}
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
        onInput={help.onInput}
        onKeyDown={onKeyDown}
        onPaste={help.onPaste}
      />
      <EntryPhotos
        photoIds={draft.photoIds}
        room={room}
        onTakeOut={(id) => change({ photoIds: draft.photoIds.filter((one) => one !== id) })}
      />
      {underWay.length > 0 && (
        <ul className={uploadStyles.lines}>
          {underWay.map((upload) => (
            <UploadLine key={upload.id} upload={upload} uploads={incoming} style={style} />
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        <KindChoice
          kind={draft.kind}
          mayMarkUrgent={mayMarkUrgent}
          onChoose={(kind) => {
            change({ kind });
            field.current?.focus();
          }}
        />
        <Button type="button" small onClick={() => void choosePhotos()}>
          {t('photo')}
        </Button>
        <span className={styles.end}>
          {draft.changes && (
            <Button type="button" small onClick={clear}>
              {t('cancel')}
            </Button>
          )}
          <Button type="submit" variant="primary" disabled={isBlank || isUndecided}>
            {t(draft.changes ? 'save' : 'send')}
          </Button>
        </span>
      </div>
      <p id="entry-hint" className={styles.hint}>
        {t('hint')}
      </p>
    </form>
  );
}
