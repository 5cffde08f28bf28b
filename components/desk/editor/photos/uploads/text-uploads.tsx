'use client';
// In the browser: it shows in the text what is under way there.
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { createPortal } from 'react-dom';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Button } from '#components/ui/button.tsx';
import { UploadGroup } from './upload-group.tsx';
import { useTextUploads } from './use-text-uploads.ts';
import styles from './uploads.module.css';

type TextUploadsProps = { editor: Editor; readOnly: boolean; style: DateStyle };

/** Photos that come in as files: each group is shown where it will stand; a note says what a paste left behind. */
export function TextUploads({ editor, readOnly, style }: TextUploadsProps) {
  const t = useTranslations('editor.photo.uploads');
  const { uploads, groups, choose, leftOut, forgetLeftOut } = useTextUploads(editor, readOnly);
  return (
    <>
      <output>
        {leftOut > 0 && (
          <span className={styles.note}>
            {t('leftOut', { count: leftOut, shown: formatNumber(leftOut, style) })}
            <Button type="button" className={styles.small} onClick={forgetLeftOut}>
              {t('seen')}
            </Button>
          </span>
        )}
      </output>
      {groups.map(({ name, ids, element, shape }) =>
        createPortal(
          <UploadGroup
            members={uploads.list.filter(({ id }) => ids.includes(id))}
            uploads={uploads}
            shape={shape}
            onShape={(wanted) => choose(name, wanted)}
            style={style}
          />,
          element,
          name,
        ),
      )}
    </>
  );
}
