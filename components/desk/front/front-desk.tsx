'use client';
// In the browser: the front page is arranged there, and saved from there.
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { useAutosave } from '#components/desk/editor/saving/use-autosave.ts';
import { refusalOf } from '#components/desk/editor/saving/saving-state.ts';
import { useLeaveWarning } from '#components/desk/editor/saving/use-leave-warning.ts';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { DeskFront } from '#db/front/get-desk-front.ts';
import { changePick, placeOf, removePick, withPicks } from '#newsroom/front/arrange.ts';
import { type FrontArrangement, type FrontPick, frontText } from '#newsroom/front/arrangement.ts';
import { picksIn } from '#newsroom/front/zones.ts';
import { DragGhost } from './drag-ghost.tsx';
import type { FrontActions } from './front-actions.ts';
import { FrontBar } from './front-bar.tsx';
import { FrontChangeNotice } from './front-change-notice.tsx';
import { FrontDialogs, type FrontDialog } from './front-dialogs.tsx';
import { FrontNews } from './front-news.tsx';
import { FrontRoomContext } from './front-room.ts';
import { FrontZones } from './front-zones.tsx';
import { StoryColumn } from './story-column.tsx';
import { useFilledFront } from './use-filled-front.ts';
import { useFrontActs } from './use-front-acts.ts';
import { useFrontDesk } from './use-front-desk.ts';
import { useFrontDrag } from './use-front-drag.ts';
import { useFrontSaving } from './use-front-saving.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import styles from './front-desk.module.css';

type FrontDeskProps = {
  opened: DeskFront;
  actions: FrontActions;
  photoActions: Pick<PhotoActions, 'list' | 'remove'>;
  style: DateStyle;
};

/** The front page as editors arrange it: its zones, and the stories that may stand in them. */
export function FrontDesk({ opened, actions, photoActions, style }: FrontDeskProps) {
  const t = useTranslations('front');
  const [now] = useState(() => new Date());
  const desk = useFrontDesk(opened.draft.content);
  const { front } = desk;
  const text = useMemo(() => frontText(front), [front]);
  const filled = useFilledFront(opened, front, actions.fill);
  const saving = useFrontSaving({ opened, actions, desk });
  const acts = useFrontActs({ actions, desk, saving });
  const [dialog, setDialog] = useState<FrontDialog>(null);
  useAutosave({ text, saving: saving.saving, save: saving.save, isOn: true });
  useLeaveWarning(text !== saving.saving.savedText);

  useUndoKeys(desk.step);
  const change = (next: FrontArrangement) => desk.change(next, { done: 'changed' });
  const drag = useFrontDrag((storyId, place) => {
    desk.put(storyId, place, placeOf(front, storyId) !== null);
  });
  const remove = (storyId: number) => {
    const place = placeOf(front, storyId);
    if (!place) return;
    const left = picksIn(front, place.zone);
    desk.focusOn((left[place.at + 1] ?? left[place.at - 1])?.storyId ?? null);
    desk.change(removePick(front, storyId), { done: 'removed', storyId, zone: place.zone });
  };

  const room = {
    front,
    // What stands in another editor's arrangement is named in the conflict.
    stories: {
      ...filled.stories,
      ...saving.change?.stories,
      ...saving.saving.conflict?.theirs?.stories,
    },
    photos: filled.photos,
    sections: opened.sections,
    behind: filled.behind,
    style,
    now,
    drag,
    move: (storyId: number, place: Parameters<typeof desk.put>[1]) =>
      desk.put(storyId, place, true),
    remove,
    clear: (zone: Parameters<typeof withPicks>[1]) =>
      desk.change(withPicks(front, zone, []), { done: 'cleared', zone }),
    change,
    edit: (pick: FrontPick) => setDialog({ kind: 'edit', pick }),
  };
  return (
    <FrontRoomContext value={room}>
      <div className={styles.desk} data-dragging={drag.dragged ? '' : undefined}>
        <FrontBar
          saving={saving.saving}
          text={text}
          canUndo={desk.canUndo}
          canRedo={desk.canRedo}
          isAhead={text !== frontText(acts.live.content)}
          onStep={desk.step}
          onOpen={(kind) => setDialog({ kind })}
        />
        {saving.change && <FrontChangeNotice change={saving.change} onSeen={saving.forgetChange} />}
        {acts.isPublished && <Notice tone="ok">{t('publish.done')}</Notice>}
        {acts.failure?.code === 'not_ready' ? (
          <Notice tone="danger">{t('publish.notReady')}</Notice>
        ) : (
          <ActFailureNotice failure={acts.failure ?? refusalOf(saving.saving)} />
        )}
        <p id="front-keys" className={styles.keys}>
          {t('keys')}
        </p>
        <div className={styles.parts}>
          <FrontZones />
          <StoryColumn
            find={actions.find}
            onAdd={(story, zone) => {
              filled.learn(story);
              desk.put(story.id, { zone, at: picksIn(front, zone).length }, false);
            }}
            onPress={filled.learn}
          />
        </div>
        <FrontNews news={desk.news} />
        <DragGhost />
        <FrontDialogs
          dialog={dialog}
          onClose={() => setDialog(null)}
          desk={desk}
          acts={acts}
          saving={saving}
          list={actions.list}
          photoActions={photoActions}
          onEdited={(pick, photo) => {
            if (pick.photoId && photo) filled.learnPhoto(pick.photoId, photo);
            change(changePick(front, pick));
          }}
        />
      </div>
    </FrontRoomContext>
  );
}
