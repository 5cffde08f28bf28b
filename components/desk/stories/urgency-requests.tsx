import { useLocale, useTranslations } from 'next-intl';
import { type DateStyle, formatAge, formatMoment } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { UrgencyRequest } from '#db/urgency/requests.ts';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import { assertNever } from '#newsroom/assert-never.ts';
import { KeepFresh } from './keep-fresh.tsx';
import styles from './mention-list.module.css';

type UrgencyRequestsProps = {
  /** Those that wait, for who may mark; one's own otherwise. */
  requests: UrgencyRequest[];
  mayMark: boolean;
  style: DateStyle;
  now: Date;
};

/** «طلبات العاجل»: what waits for who may mark, and what became of what this person asked for. */
export function UrgencyRequests({ requests, mayMark, style, now }: UrgencyRequestsProps) {
  const t = useTranslations('desk.requests');
  const locale = useLocale();
  const isWaited = mayMark || requests.some(({ answer }) => answer === null);
  return (
    <>
      {isWaited && <KeepFresh />}
      {requests.length > 0 && (
        <section aria-labelledby="urgency-requests" className={styles.mentions}>
          <h2 id="urgency-requests" className={styles.title}>
            {t('title')}
          </h2>
          <ul className={styles.list}>
            {requests.map((request) => (
              <li key={request.id} className={styles.mention}>
                <a href={deskStoryAddress(locale, request.storyId)}>
                  <bdi>{request.headline}</bdi>
                </a>
                <p className={styles.whole}>
                  <RequestWords request={request} isOwn={!mayMark} style={style} />
                </p>
                <time
                  dateTime={request.at.toISOString()}
                  title={formatMoment(request.at, style)}
                  className={styles.time}
                >
                  {formatAge(request.at, now, style)}
                </time>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What was asked for, or what became of it. */
export function RequestWords({
  request: { level, by, minutes, reason, answer, answeredBy, answerReason },
  isOwn,
  style,
}: {
  request: UrgencyRequest;
  isOwn: boolean;
  style: DateStyle;
}) {
  const t = useTranslations('desk.requests');
  const levels = useTranslations('desk.urgency');
  if (!isOwn) {
    const shown = formatNumber(minutes, style);
    return t('asked', { by: by.name, level: levels(`${level}`), minutes, shown, reason });
  }
  switch (answer) {
    case null:
      return t('own.waiting', { level: levels(`${level}`) });
    case 'granted':
      return t('own.granted', { by: answeredBy ?? '' });
    case 'declined':
      return t('own.declined', { by: answeredBy ?? '', reason: answerReason });
    case 'expired':
      return t('own.expired');
    case 'cancelled':
      return null;
    default:
      return assertNever(answer);
  }
}
