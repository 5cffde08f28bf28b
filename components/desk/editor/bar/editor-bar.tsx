'use client';
// In the browser: its buttons act on the text that is open there.
import { useLocale, useTranslations } from 'next-intl';
import { useRef } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Button } from '#components/ui/button.tsx';
import {
  deskHistoryAddress,
  localAddress,
  previewAddress,
  storyAddress,
} from '#newsroom/addresses.ts';
import type { StoryState } from '#newsroom/story/states.ts';
import { PresenceLine } from '#components/desk/editor/presence/presence-line.tsx';
import type { Saving } from '#components/desk/editor/saving/saving-state.ts';
import type { Standing } from '#components/desk/editor/use-story-desk.ts';
import { type BarAct, barActs } from './bar-acts.ts';
import { SaveStatus } from './save-status.tsx';
import { useBarHeight } from './use-bar-height.ts';
import styles from './editor-bar.module.css';

const tones: Record<StoryState, BadgeTone> = {
  draft: 'plain',
  in_review: 'warn',
  published: 'ok',
  withdrawn: 'danger',
};

type EditorBarProps = {
  standing: Standing;
  saving: Saving;
  text: string;
  /** Whether this device's journal takes what is typed. */
  isKept: boolean;
  style: DateStyle;
  isBusy: boolean;
  onAct: (act: BarAct) => void;
};

/** What the story is, whether it is saved, and what this person may do with it. */
export function EditorBar({
  standing,
  saving,
  text,
  isKept,
  style,
  isBusy,
  onAct,
}: EditorBarProps) {
  const t = useTranslations('editor.acts');
  const states = useTranslations('desk.states');
  const preview = useTranslations('preview');
  const locale = useLocale();
  const hasChanges = saving.version !== standing.publishedVersion || text !== saving.savedText;
  const acts = barActs(standing, hasChanges);
  const main = acts.at(-1);
  // It gets its row with the first letter.
  const isNew = standing.id === 0;
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  return (
    <header ref={bar} className={styles.bar}>
      <div className={styles.state}>
        <a href={localAddress(locale, '/desk/stories')} className={styles.back}>
          {t('back')}
        </a>
        <Badge tone={tones[standing.state]}>{states(standing.state)}</Badge>
        <SaveStatus saving={saving} text={text} isKept={isKept} style={style} />
      </div>
      <div className={styles.acts}>
        {!isNew && (
          <ButtonLink href={previewAddress(locale, standing.id)} target="_blank">
            {preview('open')}
          </ButtonLink>
        )}
        {standing.printed && (
          <ButtonLink
            href={storyAddress(locale, { id: standing.id, slug: standing.printed.slug })}
            target="_blank"
          >
            {t('view')}
          </ButtonLink>
        )}
        {!isNew && (
          <ButtonLink href={deskHistoryAddress(locale, standing.id)}>{t('history')}</ButtonLink>
        )}
        {acts.map((act) => (
          <Button
            key={act}
            type="button"
            variant={act === 'markUrgent' ? 'urgent' : act === main ? 'primary' : 'plain'}
            title={act === 'save' ? 'Ctrl+S' : undefined}
            disabled={isBusy || (act === 'save' && saving.conflict !== null)}
            onClick={() => onAct(act)}
          >
            {t(act)}
          </Button>
        ))}
      </div>
      <PresenceLine style={style} />
    </header>
  );
}
