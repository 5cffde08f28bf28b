'use client';
// In the browser: another photo is chosen in a dialog, and confirmed in the next.
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { PhotoChooser } from '#components/desk/photos/photo-chooser.tsx';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { deskPhotoAddress } from '#newsroom/addresses.ts';
import { ConfirmReplacement } from './confirm-replacement.tsx';
import styles from './photo-uses.module.css';

type ReplacePhotoProps = {
  photo: LibraryPhoto;
  actions: Pick<PhotoActions, 'list' | 'remove' | 'replace'>;
  style: DateStyle;
};

/** «استبدل في كل القصص»: choose, confirm by name and number of stories, and hear what became of it. */
export function ReplacePhoto({ photo, actions, style }: ReplacePhotoProps) {
  const t = useTranslations('photos.photo.replace');
  const locale = useLocale();
  const router = useRouter();
  const [isChoosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<LibraryPhoto | null>(null);
  const [replaced, setReplaced] = useState<{ byId: number; stories: number } | null>(null);
  return (
    <div className={styles.acts}>
      <Button type="button" disabled={photo.uses === 0} onClick={() => setChoosing(true)}>
        {t('act')}
      </Button>
      <p>{t('hint')}</p>
      {replaced && (
        <Notice tone="ok">
          {t('done', { count: replaced.stories, shown: formatNumber(replaced.stories, style) })}{' '}
          <a href={deskPhotoAddress(locale, replaced.byId)}>{t('openNew')}</a>
        </Notice>
      )}
      {isChoosing && (
        <PhotoChooser
          actions={actions}
          style={style}
          onClose={() => setChoosing(false)}
          onChoose={([by]) => {
            setChoosing(false);
            if (by && by.id !== photo.id) setChosen(by);
          }}
        />
      )}
      {chosen && (
        <ConfirmReplacement
          photo={photo}
          by={chosen}
          replace={actions.replace}
          style={style}
          onClose={() => setChosen(null)}
          onReplaced={(stories) => {
            setReplaced({ byId: chosen.id, stories });
            setChosen(null);
            router.refresh();
          }}
        />
      )}
    </div>
  );
}
