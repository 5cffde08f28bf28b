'use client';
// In the browser: its choice is part of the text that is being written.
import { useTranslations } from 'next-intl';
import { CutChoice } from '#components/desk/editor/photos/cut-choice.tsx';
import { KnownPhoto } from '#components/desk/editor/photos/known-photo.tsx';
import { PhotoState } from '#components/desk/editor/photos/photo-state.tsx';
import { usePhotosHere, useStoryPhoto } from '#components/desk/editor/photos/use-story-photo.ts';
import { Button } from '#components/ui/button.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { LeadDrop } from './lead-drop.tsx';
import styles from './lead-photo.module.css';
import panel from './panel.module.css';

type Lead = Pick<StoryContent, 'leadPhotoId' | 'leadPhotoCut'>;
type LeadPhotoProps = {
  lead: Lead;
  readOnly: boolean;
  onChange: (lead: Lead) => void;
};

/** «الصورة الرئيسية»: which, how it is cut above the text, and what is said of it. */
export function LeadPhoto({ lead, readOnly, onChange }: LeadPhotoProps) {
  const t = useTranslations('editor.panel');
  const { choose } = usePhotosHere();
  const { leadPhotoId } = lead;
  const take = (id: number) => onChange({ leadPhotoId: id });
  const choosePhoto = async () => {
    const [chosen] = await choose({ several: false });
    if (chosen) take(chosen.id);
  };
  const button = (
    <Button
      type="button"
      className={panel.small}
      data-field="leadPhotoId"
      onClick={() => void choosePhoto()}
    >
      {t(leadPhotoId === null ? 'choosePhoto' : 'changePhoto')}
    </Button>
  );
  return (
    <fieldset className={panel.group}>
      <legend>{t('photo')}</legend>
      <LeadDrop readOnly={readOnly} onTaken={take}>
        {leadPhotoId === null ? (
          <p className={panel.hint}>{t('noPhoto')}</p>
        ) : (
          <Chosen lead={lead} id={leadPhotoId} readOnly={readOnly} onChange={onChange} />
        )}
        {!readOnly && (
          <div className={styles.acts}>
            {button}
            {leadPhotoId !== null && (
              <Button
                type="button"
                className={panel.small}
                onClick={() => onChange({ leadPhotoId: null })}
              >
                {t('removePhoto')}
              </Button>
            )}
          </div>
        )}
      </LeadDrop>
    </fieldset>
  );
}

function Chosen({ lead, id, readOnly, onChange }: LeadPhotoProps & { id: number }) {
  const t = useTranslations('editor.panel');
  const photo = useStoryPhoto(id);
  const cut = lead.leadPhotoCut ?? 'whole';
  return (
    <>
      <div className={styles.picture} data-cut={cut}>
        <KnownPhoto photo={photo} cut={cut} width={320} />
      </div>
      {photo && photo.caption !== '' && (
        <p dir="rtl" lang="ar" className={panel.hint}>
          <RunningText text={photo.caption} />
        </p>
      )}
      {photo && <PhotoState photo={photo} captionHere="" />}
      <CutChoice
        label={t('photoCut')}
        cut={cut}
        disabled={readOnly}
        onChange={(leadPhotoCut) =>
          onChange({ leadPhotoId: id, ...(leadPhotoCut !== 'whole' && { leadPhotoCut }) })
        }
      />
    </>
  );
}
