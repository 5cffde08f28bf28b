import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LoggedEvent } from '#db/events/list-events.ts';
import { deskPhotoAddress, deskStoryAddress } from '#newsroom/addresses.ts';
import { roles } from '#newsroom/roles.ts';
import { urgencyLevels } from '#newsroom/urgency.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './log.module.css';

const acts = [
  'story.create',
  'story.duplicate',
  'story.submit',
  'story.return',
  'story.publish',
  'story.update',
  'story.correct',
  'story.withdraw',
  'story.restore',
  'story.restore-version',
  'coverage.start',
  'coverage.end',
  'coverage.reopen',
  'entry.add',
  'entry.change',
  'entry.remove',
  'note.add',
  'note.reply',
  'note.resolve',
  'note.reopen',
  'note.delete',
  'photo.add',
  'photo.edit',
  'photo.develop',
  'photo.replace',
  'photo.delete',
  'front.publish',
  'front.discard',
  'front.restore',
  'urgency.mark',
  'urgency.end',
  'person.add',
  'person.change',
  'person.leave',
  'settings.save',
  'house-page.save',
  'demo.fill',
] as const;
type KnownAct = (typeof acts)[number];

/** What is worth reading of an act's data, whichever act it was. */
const details = ['headline', 'text', 'notice', 'note', 'reason'] as const;

/** One event of the log as a sentence: who, what, to what, and in whose words. */
export function LogSentence({
  event,
  names,
}: {
  event: LoggedEvent;
  names: Record<string, string>;
}) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const { data, subject } = event;
  const [, id = ''] = subject.split(':');
  const known = knownAct(event);
  const role = roles.find((one) => one === data['role']);
  const level = urgencyLevels.find((one) => one === data['level']);
  const words = details.map((name) => data[name]).find((value) => typeof value === 'string');

  const act =
    known === null
      ? t('log.acts.other', { act: event.act })
      : t.rich(`log.acts.${known}`, {
          id,
          from: numberIn(data['from']),
          by: numberIn(data['by']),
          person: names[id] ?? t('log.someone'),
          role: role ? t(`roles.${role}`) : '',
          level: level ? t(`urgency.${level}`) : '',
          story: linkTo(deskStoryAddress(locale, Number(id))),
          photo: linkTo(deskPhotoAddress(locale, Number(id))),
          other: linkTo(deskPhotoAddress(locale, Number(data['by']))),
        });
  return (
    <div>
      <bdi className={styles.actor}>{event.actor ?? t('log.system')}</bdi>: {act}
      {words ? (
        <bdi className={styles.detail} dir="auto">
          <RunningText text={words} />
        </bdi>
      ) : null}
    </div>
  );
}

function numberIn(value: unknown): string {
  return typeof value === 'number' ? String(value) : '';
}

function linkTo(address: string) {
  return (text: ReactNode) => <a href={address}>{text}</a>;
}

/** The act under its name in the messages; null for one of a later version of the newsroom. */
function knownAct({ act, data }: LoggedEvent): KnownAct | null {
  if (act === 'person.change' && data['left'] === true) return 'person.leave';
  return acts.find((one) => one === act) ?? null;
}
