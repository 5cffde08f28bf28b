'use client';
// In the browser: a dialog that searches while somebody types, and takes files.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { ChooserPhotos } from './chooser/chooser-photos.tsx';
import { useReturnFocus } from './chooser/use-return-focus.ts';
import type { PhotoActions } from './photo-actions.ts';

export type PhotoChooserProps = {
  /** Several can be marked, and are handed over in the order in which they were. */
  several?: boolean;
  /** Its caller closes it then, by no longer showing it. */
  onChoose: (photos: LibraryPhoto[]) => void;
  onClose: () => void;
  actions: Pick<PhotoActions, 'list' | 'remove'>;
  style: DateStyle;
};

/** The library in a dialog: search it, add to it, choose from it. It is open while it is shown at all. */
export function PhotoChooser(props: PhotoChooserProps) {
  const { several = false, onChoose, onClose, style } = props;
  const t = useTranslations('photos.chooser');
  const [marked, setMarked] = useState<readonly LibraryPhoto[]>([]);
  useReturnFocus();
  const count = marked.length;
  return (
    <Modal
      open
      wide
      title={t(several ? 'titleSeveral' : 'title')}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
          {several && (
            <Button
              type="button"
              variant="primary"
              disabled={count === 0}
              onClick={() => onChoose([...marked])}
            >
              {t('add', { count, shown: formatNumber(count, style) })}
            </Button>
          )}
        </>
      }
    >
      <ChooserPhotos {...props} several={several} marked={marked} onMarked={setMarked} />
    </Modal>
  );
}
