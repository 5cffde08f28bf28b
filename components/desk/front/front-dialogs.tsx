'use client';
// In the browser: it asks before something is done.
import { useTranslations } from 'next-intl';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { FrontPhoto } from '#db/front/fill-front.ts';
import { assertNever } from '#newsroom/assert-never.ts';
import { type FrontArrangement, type FrontPick, frontText } from '#newsroom/front/arrangement.ts';
import { EarlierFronts } from './earlier-fronts.tsx';
import type { FrontActions } from './front-actions.ts';
import { FrontConflict } from './front-conflict.tsx';
import { useFrontRoom } from './front-room.ts';
import { PickForm } from './pick-form.tsx';
import { PublishFrontDialog } from './publish-front-dialog.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import type { useFrontActs } from './use-front-acts.ts';
import type { FrontDeskState } from './use-front-desk.ts';
import type { useFrontSaving } from './use-front-saving.ts';

export type FrontDialog =
  | { kind: 'edit'; pick: FrontPick }
  | { kind: 'publish' | 'earlier' | 'discard' }
  | null;

type FrontDialogsProps = {
  dialog: FrontDialog;
  onClose: () => void;
  desk: FrontDeskState;
  acts: ReturnType<typeof useFrontActs>;
  saving: ReturnType<typeof useFrontSaving>;
  list: FrontActions['list'];
  photoActions: Pick<PhotoActions, 'list' | 'remove'>;
  onEdited: (pick: FrontPick, photo: FrontPhoto | null) => void;
};

/** Whatever stands before the page now: at most one question. */
export function FrontDialogs(props: FrontDialogsProps) {
  const { dialog, onClose, desk, acts, saving, list, photoActions, onEdited } = props;
  const t = useTranslations('front');
  const { stories } = useFrontRoom();
  const { front, question } = desk;
  const { conflict, savedText } = saving.saving;

  // What is being written into a card is not taken away for a question.
  if (conflict && dialog?.kind !== 'edit') {
    const theirs = conflict.theirs;
    if (!theirs) {
      return (
        <Notice tone="danger">
          {t('conflict.unknown')}{' '}
          <Button
            type="button"
            small
            onClick={() => void saving.meetConflict(conflict.version, frontText(front))}
          >
            {t('conflict.loadAgain')}
          </Button>
        </Notice>
      );
    }
    return (
      <FrontConflict
        base={JSON.parse(savedText) as FrontArrangement}
        mine={front}
        theirs={theirs.draft}
        onResolve={(settled) => saving.adopt(theirs, settled)}
      />
    );
  }
  if (question) return <QuestionDialog question={question} onAnswer={desk.answer} />;
  if (!dialog) return null;
  const closing = (act: () => unknown) => () => {
    onClose();
    void act();
  };
  switch (dialog.kind) {
    case 'edit': {
      const story = stories[dialog.pick.storyId];
      if (!story) return null;
      return (
        <PickForm
          pick={dialog.pick}
          story={story}
          photoActions={photoActions}
          onClose={onClose}
          onSave={(pick, photo) => {
            onClose();
            onEdited(pick, photo);
          }}
        />
      );
    }
    case 'publish':
      return (
        <PublishFrontDialog
          live={acts.live.content}
          front={front}
          isBusy={acts.isBusy}
          onConfirm={closing(acts.publish)}
          onClose={onClose}
        />
      );
    case 'earlier':
      return (
        <EarlierFronts
          list={list}
          onRestore={(version) => closing(() => acts.restore(version))()}
          onClose={onClose}
        />
      );
    case 'discard':
      return (
        <Modal
          open
          title={t('discard.title')}
          onClose={onClose}
          actions={
            <>
              <Button type="button" onClick={onClose}>
                {t('discard.cancel')}
              </Button>
              <Button type="button" variant="primary" onClick={closing(acts.discard)}>
                {t('discard.confirm')}
              </Button>
            </>
          }
        >
          <p>{t('discard.text')}</p>
        </Modal>
      );
    default:
      return assertNever(dialog);
  }
}
