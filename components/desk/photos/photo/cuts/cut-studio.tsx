'use client';
// In the browser: cuts are set on the picture, and shown as they come out.
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { Button } from '#components/ui/button.tsx';
import {
  type CropName,
  cropNames,
  cropRatios,
  frameAround,
  framesOf,
  isFrameOf,
} from '#newsroom/photos/cuts.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import type { PhotoWords } from '#newsroom/photos/photo-words.ts';
import { CropFrame } from './crop-frame.tsx';
import { type Adjusted, CutChoice } from './cut-choice.tsx';
import { CutPreview, WholePicture } from './cut-preview.tsx';
import { FocalMark } from './focal-mark.tsx';
import styles from './cuts.module.css';

type CutStudioProps = {
  photo: Photo;
  words: Pick<PhotoWords, 'focal' | 'crops'>;
  readOnly: boolean;
  style: DateStyle;
  onChange: (change: Partial<Pick<PhotoWords, 'focal' | 'crops'>>) => void;
};

/** The photo, its focal point and its three cuts: chosen at the side, set on the picture, seen as they come out. */
export function CutStudio({ photo, words, readOnly, style, onChange }: CutStudioProps) {
  const t = useTranslations('photos.photo.cuts');
  const group = useId();
  const stage = useRef<HTMLDivElement>(null);
  const [adjusted, setAdjusted] = useState<Adjusted>('focal');
  const { focal, crops } = words;
  const { width, height, alt } = photo;
  const frames = framesOf({ width, height, focal, crops });
  const isByHand = adjusted === 'focal' ? focal !== null : crops[adjusted] !== undefined;
  const reset = () => {
    if (adjusted === 'focal') return onChange({ focal: null });
    const { [adjusted]: _, ...others } = crops;
    onChange({ crops: others });
  };
  const choice = { group, readOnly, onChoose: setAdjusted };

  return (
    <div className={styles.studio}>
      <div>
        <div
          ref={stage}
          // What lies left on a picture lies left in every language.
          dir="ltr"
          className={styles.stage}
          style={{
            aspectRatio: `${width} / ${height}`,
            maxInlineSize: `${(width / height) * 68}dvh`,
          }}
        >
          <WholePicture photo={photo} alt={alt} />
          {!readOnly && adjusted === 'focal' && (
            <FocalMark
              stage={stage}
              focal={focal}
              style={style}
              onChange={(point) => onChange({ focal: point })}
            />
          )}
          {!readOnly && adjusted !== 'focal' && canBeSet(photo, adjusted) && (
            <CropFrame
              key={adjusted}
              stage={stage}
              size={photo}
              name={adjusted}
              frame={frames[adjusted]}
              style={style}
              onChange={(frame) => onChange({ crops: { ...crops, [adjusted]: frame } })}
            />
          )}
        </div>
        {!readOnly && (
          <div className={styles.below}>
            <p className={styles.hint}>{t(adjusted === 'focal' ? 'focalHint' : 'cropHint')}</p>
            <Button type="button" disabled={!isByHand} onClick={reset}>
              {t(adjusted === 'focal' ? 'resetFocal' : 'reset')}
            </Button>
          </div>
        )}
      </div>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('choose')}</legend>
        {!readOnly && (
          <CutChoice
            {...choice}
            value="focal"
            isChosen={adjusted === 'focal'}
            isByHand={focal !== null}
          />
        )}
        {cropNames.map((name) => (
          <CutChoice
            {...choice}
            key={name}
            value={name}
            isChosen={adjusted === name}
            isByHand={crops[name] !== undefined}
          >
            <CutPreview photo={photo} frame={frames[name]} />
          </CutChoice>
        ))}
      </fieldset>
    </div>
  );
}

/** Of a photo that is as small as a cut may be, there is only the one that is made by itself. */
function canBeSet(photo: Photo, name: CropName): boolean {
  return isFrameOf(photo, name, frameAround(photo, cropRatios[name], null));
}
