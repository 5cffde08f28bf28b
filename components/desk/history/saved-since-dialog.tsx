'use client';
// In the browser: a restoration stands still there until its person has read what was saved since.
import { useLocale, useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { joinNames } from '#arabic/names.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { ChangedWords } from '#components/desk/editor/changed/changed-words.tsx';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { VersionOnDesk } from '#db/stories/get-version.ts';
import { knownIn } from './known-in.ts';
import styles from '#components/desk/editor/changed/changed.module.css';

/** The version that was newest when the page was opened, and the one that is newest now. */
export type SavedSince = { by: string[]; before: VersionOnDesk; after: VersionOnDesk };

type SavedSinceDialogProps = {
  change: SavedSince;
  style: DateStyle;
  onGo: () => void;
  onClose: () => void;
};

/** «حُفظ الخبر بعد أن فتحت هذه الصفحة»: by whom, and what of it; the older text goes over it only in sight of that. */
export function SavedSinceDialog({ change, style, onGo, onClose }: SavedSinceDialogProps) {
  const t = useTranslations('history.restore');
  const locale = useLocale();
  const { by, before, after } = change;
  const version = formatNumber(after.version, style);
  return (
    <Modal
      open
      wide
      title={t('since.title')}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onGo}>
            {t('since.go', { version })}
          </Button>
          <Button type="button" variant="primary" data-initial-focus="" onClick={onClose}>
            {t('since.look')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p role="alert">{t('since.text', { by: joinNames(by, locale), version })}</p>
        <ChangedWords
          news={{ version: after.version, before: before.content, after: after.content }}
          known={knownIn([before, after])}
          style={style}
        />
      </div>
    </Modal>
  );
}
