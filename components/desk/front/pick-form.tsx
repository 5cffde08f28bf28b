'use client';
// In the browser: what a card says is written there.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { graphemes } from '#arabic/graphemes.ts';
import { ChoiceGroup } from '#components/desk/editor/dialogs/choice-group.tsx';
import { PhotoChooser } from '#components/desk/photos/photo-chooser.tsx';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import { PhotoThumb } from '#components/desk/photos/photo-thumb.tsx';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { FrontPhoto, FrontStory } from '#db/front/fill-front.ts';
import { type FrontPick, cardSizes } from '#newsroom/front/arrangement.ts';
import { rightsHaveEnded } from '#newsroom/story/photo-readiness.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { useFrontRoom } from './front-room.ts';
import styles from './pick-form.module.css';

type PickFormProps = {
  pick: FrontPick;
  story: FrontStory;
  photoActions: Pick<PhotoActions, 'list' | 'remove'>;
  onSave: (pick: FrontPick, photo: FrontPhoto | null) => void;
  onClose: () => void;
};

/** What a card says and shows in place of its story's own. */
export function PickForm({ pick: opened, story, photoActions, onSave, onClose }: PickFormProps) {
  const t = useTranslations('front.form');
  const { photos, style } = useFrontRoom();
  const [pick, setPick] = useState(opened);
  const [photo, setPhoto] = useState<FrontPhoto | null>(photos[opened.photoId ?? 0] ?? null);
  const [isChoosing, setIsChoosing] = useState(false);
  const shown = pick.photoId === null ? null : pick.photoId ? photo?.photo : story.photo;
  const faultOf = (field: 'kicker' | 'headline') =>
    graphemes(pick[field] ?? '') > fieldLimits[field].hard ? t('tooLong') : undefined;
  const faults = [faultOf('kicker'), faultOf('headline')];
  const setPhotoId = (photoId: number | null | undefined) => {
    const { photoId: _, ...rest } = pick;
    setPick(photoId === undefined ? rest : { ...rest, photoId });
  };
  if (isChoosing) {
    return (
      <PhotoChooser
        actions={photoActions}
        style={style}
        onClose={() => setIsChoosing(false)}
        onChoose={([chosen]) => {
          setIsChoosing(false);
          if (!chosen) return;
          setPhoto({ photo: chosen, rightsEnded: rightsHaveEnded(chosen, new Date()) });
          setPhotoId(chosen.id);
        }}
      />
    );
  }
  return (
    <Modal
      open
      title={t('title', { headline: story.headline })}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            type="button"
            variant="primary"
            disabled={faults.some((fault) => fault !== undefined)}
            onClick={() => onSave(pick, photo)}
          >
            {t('save')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('kicker')}
        hint={t('ownHint')}
        error={faultOf('kicker')}
        value={pick.kicker ?? ''}
        placeholder={story.kicker}
        onChange={({ target }) => setPick({ ...pick, kicker: target.value })}
      />
      <TextField
        label={t('headline')}
        hint={t('ownHint')}
        error={faultOf('headline')}
        value={pick.headline ?? ''}
        placeholder={story.headline}
        data-initial-focus=""
        onChange={({ target }) => setPick({ ...pick, headline: target.value })}
      />
      <div className={styles.photo}>
        <span className={styles.thumb}>
          {shown ? (
            <PhotoThumb photo={shown} alt={shown.alt} sizes="160px" />
          ) : (
            <span className={styles.none}>{t('noPhoto')}</span>
          )}
        </span>
        <span className={styles.acts}>
          <Button type="button" small onClick={() => setIsChoosing(true)}>
            {t('choosePhoto')}
          </Button>
          <Button
            type="button"
            small
            disabled={pick.photoId === undefined}
            onClick={() => setPhotoId(undefined)}
          >
            {t('ownPhoto')}
          </Button>
          <Button
            type="button"
            small
            disabled={pick.photoId === null}
            onClick={() => setPhotoId(null)}
          >
            {t('hidePhoto')}
          </Button>
        </span>
      </div>
      <ChoiceGroup
        label={t('size')}
        options={cardSizes.map((size) => ({ value: size, label: t(`sizes.${size}`) }))}
        chosen={pick.size ?? 'normal'}
        onChange={(size) => setPick({ ...pick, size })}
      />
    </Modal>
  );
}
