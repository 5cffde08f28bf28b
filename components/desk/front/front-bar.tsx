'use client';
// In the browser: it follows what happens there.
import { useLocale, useTranslations } from 'next-intl';
import { SaveStatus } from '#components/desk/editor/bar/save-status.tsx';
import type { Saving } from '#components/desk/editor/saving/saving-state.ts';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { frontPreviewAddress } from '#newsroom/addresses.ts';
import { useFrontRoom } from './front-room.ts';
import styles from './front-desk.module.css';

type FrontBarProps = {
  saving: Saving<unknown>;
  text: string;
  canUndo: boolean;
  canRedo: boolean;
  /** Readers see something else than what stands here. */
  isAhead: boolean;
  onStep: (type: 'undo' | 'redo') => void;
  onOpen: (dialog: 'publish' | 'earlier' | 'discard') => void;
};

/** How the draft stands, and what can be done with all of it. */
export function FrontBar(props: FrontBarProps) {
  const { saving, text, canUndo, canRedo, isAhead, onStep, onOpen } = props;
  const t = useTranslations('front.bar');
  const locale = useLocale();
  const { style } = useFrontRoom();
  return (
    <div className={styles.bar}>
      <div className={styles.state}>
        {saving.version > 0 && (
          <SaveStatus saving={saving} text={text} isKept={false} style={style} />
        )}
        <span className={styles.standing}>{t(isAhead ? 'ahead' : 'same')}</span>
      </div>
      <div className={styles.tools}>
        <Button type="button" small disabled={!canUndo} onClick={() => onStep('undo')}>
          {t('undo')}
        </Button>
        <Button type="button" small disabled={!canRedo} onClick={() => onStep('redo')}>
          {t('redo')}
        </Button>
        <Button type="button" small onClick={() => onOpen('earlier')}>
          {t('earlier')}
        </Button>
        <Button type="button" small disabled={!isAhead} onClick={() => onOpen('discard')}>
          {t('discard')}
        </Button>
        <ButtonLink href={frontPreviewAddress(locale)} target="_blank" rel="noopener">
          {t('preview')}
        </ButtonLink>
        <Button
          type="button"
          variant="primary"
          disabled={!isAhead}
          onClick={() => onOpen('publish')}
        >
          {t('publish')}
        </Button>
      </div>
    </div>
  );
}
