'use client';
// In the browser: an act stands still there until its person has read what somebody else changed.
import { useLocale, useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { joinNames } from '#arabic/names.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { Known } from '#components/desk/compare/known.ts';
import type { TextNews } from '#components/desk/editor/saving/text-news.ts';
import type { SeenAct } from '#components/desk/editor/use-perform.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import type { StoryState } from '#newsroom/story/states.ts';
import { ChangedWords } from './changed-words.tsx';
import styles from './changed.module.css';

type ChangedDialogProps = {
  act: SeenAct;
  news: TextNews;
  /** Of the story as it stands now. */
  state: StoryState;
  known: Known;
  style: DateStyle;
  onGo: () => void;
  onLook: () => void;
  onClose: () => void;
};

/** «تغيّر الخبر بعد أن قرأته»: who changed what; then the act is done to this very text, or it is read first. */
export function ChangedDialog(props: ChangedDialogProps) {
  const { act, news, state, known, style, onGo, onLook, onClose } = props;
  const t = useTranslations('editor.changed');
  const states = useTranslations('desk.states');
  const locale = useLocale();
  const names = { by: joinNames(news.by, locale), version: formatNumber(news.version, style) };
  return (
    <Modal
      open
      wide
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onGo}>
            {t(`go.${act}`)}
          </Button>
          <Button type="button" variant="primary" data-initial-focus="" onClick={onLook}>
            {t('look')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p role="alert">{t('text', { ...names, state: states(state) })}</p>
        <ChangedWords news={news} known={known} style={style} />
      </div>
    </Modal>
  );
}
