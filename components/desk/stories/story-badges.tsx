import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { Badge, type BadgeTone } from '#components/ui/badge.tsx';
import type { DeskStory } from '#db/stories/list-desk-stories.ts';
import type { StoryState } from '#newsroom/story/states.ts';
import { stripLevel } from '#newsroom/urgency.ts';
import styles from './story-table.module.css';

const tones: Record<StoryState, BadgeTone> = {
  draft: 'plain',
  in_review: 'warn',
  published: 'ok',
  withdrawn: 'danger',
};

export function StateBadge({ state }: { state: StoryState }) {
  const t = useTranslations('desk.states');
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}

/** What an editor must not miss about a story, beside its headline. */
export function StoryMarks({
  story: { urgency, returned, hasUnpublishedChanges, openNotes },
  style,
}: {
  story: Pick<DeskStory, 'urgency' | 'returned' | 'hasUnpublishedChanges' | 'openNotes'>;
  style: DateStyle;
}) {
  const t = useTranslations('desk');
  const notes = useTranslations('notes');
  if (urgency === 0 && !returned && !hasUnpublishedChanges && openNotes === 0) return null;
  return (
    <span className={styles.marks}>
      {urgency !== 0 && (
        <Badge tone={urgency >= stripLevel ? 'urgent' : 'brand'}>{t(`urgency.${urgency}`)}</Badge>
      )}
      {returned && <Badge tone="warn">{t('stories.returned')}</Badge>}
      {openNotes > 0 && (
        <Badge tone="brand">
          {notes('badge', { count: openNotes, shown: formatNumber(openNotes, style) })}
        </Badge>
      )}
      {hasUnpublishedChanges && <Badge tone="warn">{t('stories.unpublishedChanges')}</Badge>}
    </span>
  );
}
