'use client';
// In the browser: it asks while somebody types, and takes files.
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { formatNumber } from '#arabic/numbers.ts';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import type { PhotoChooserProps } from '#components/desk/photos/photo-chooser.tsx';
import { usePhotoName } from '#components/desk/photos/photo-name.ts';
import { UploadHint } from '#components/desk/photos/upload/upload-hint.tsx';
import { UploadList } from '#components/desk/photos/upload/upload-list.tsx';
import { UploadZone } from '#components/desk/photos/upload/upload-zone.tsx';
import { useUploads } from '#components/desk/photos/upload/use-uploads.ts';
import { Button } from '#components/ui/button.tsx';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import { type LibraryFilter, narrowsLibrary } from '#newsroom/photos/library-filter.ts';
import { ChooserGrid } from './chooser-grid.tsx';
import { ChooserSearch } from './chooser-search.tsx';
import { useLibrarySearch } from './use-library-search.ts';
import styles from './chooser.module.css';

type ChooserPhotosProps = PhotoChooserProps & {
  several: boolean;
  marked: readonly LibraryPhoto[];
  onMarked: (marked: readonly LibraryPhoto[]) => void;
};

export function ChooserPhotos(props: ChooserPhotosProps) {
  const { several, marked, onMarked, onChoose, actions, style } = props;
  const t = useTranslations('photos.chooser');
  const nameOf = usePhotoName();
  const [filter, setFilter] = useState<LibraryFilter>({});
  const { found, failure, more, put, drop } = useLibrarySearch(actions.list, filter);
  const uploads = useUploads(({ photo }) => put(photo));
  const room = useRef<HTMLDivElement>(null);

  const isMarked = (photo: LibraryPhoto) => marked.some(({ id }) => id === photo.id);
  const without = (id: number) => marked.filter((one) => one.id !== id);
  const mark = (photo: LibraryPhoto) => {
    if (!several) return onChoose([photo]);
    onMarked(isMarked(photo) ? without(photo.id) : [...marked, photo]);
  };
  const enter = (photo: LibraryPhoto) => onChoose(marked.length > 0 ? [...marked] : [photo]);
  const use = (photo: LibraryPhoto) => {
    if (!several) return onChoose([photo]);
    if (!isMarked(photo)) onMarked([...marked, photo]);
  };

  return (
    <div ref={room} className={styles.room}>
      <ChooserSearch
        filter={filter}
        onChange={setFilter}
        onDown={() =>
          room.current?.querySelector<HTMLElement>('[role=option][tabindex="0"]')?.focus()
        }
      />
      <UploadZone onFiles={uploads.add}>
        <UploadHint style={style} />
      </UploadZone>
      <UploadList
        uploads={uploads}
        remove={actions.remove}
        style={style}
        renderActs={(photo) => (
          <Button
            type="button"
            aria-label={t('useOf', { name: nameOf(photo) })}
            disabled={isMarked(photo)}
            onClick={() => use(photo)}
          >
            {t('use')}
          </Button>
        )}
        onUseExisting={(existing, fresh) => {
          drop(fresh.id);
          put(existing);
          use(existing);
        }}
      />
      <ActFailureNotice failure={failure} />
      <div className={styles.status}>
        <output>
          {found
            ? t('found', { count: found.total, shown: formatNumber(found.total, style) })
            : t('searching')}
        </output>
        <span className={styles.keys}>{t(several ? 'keysSeveral' : 'keys')}</span>
      </div>
      {found?.photos.length === 0 && <p>{t(narrowsLibrary(filter) ? 'none' : 'empty')}</p>}
      {found && found.photos.length > 0 && (
        <ChooserGrid
          photos={found.photos}
          marked={marked.map(({ id }) => id)}
          several={several}
          onMark={mark}
          onEnter={enter}
        />
      )}
      {found && found.page < found.pages && (
        <Button type="button" onClick={() => void more()}>
          {t('more')}
        </Button>
      )}
    </div>
  );
}
