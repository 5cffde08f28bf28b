import { useTranslations } from 'next-intl';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { EntryMark } from '#components/reader/coverage/entry-mark.tsx';
import { LiveMark } from '#components/reader/coverage/live-mark.tsx';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { storyLanguage } from '#components/reader/language.ts';
import { ShortMoment } from '#components/reader/moment.tsx';
import type { Reading } from '#components/reader/reading.ts';
import { liveAddress } from '#newsroom/addresses.ts';
import type { EntryKind } from '#newsroom/coverage/entry.ts';
import styles from './live-now.module.css';

/** The newest entry of a live coverage as one line. */
export type LiveLine = { id: number; kind: EntryKind; title: string; at: string };

export type LiveCard = CardStory & { newest: LiveLine | null };

/** The live coverages that run, above all else on the front page: the headline and the newest line of each. */
export function LiveNow({ cards, reading }: { cards: LiveCard[]; reading: Reading }) {
  const t = useTranslations('coverage.page');
  if (cards.length === 0) return null;
  return (
    <section className={styles['live']} aria-labelledby="live-now">
      <h2 id="live-now" className="visually-hidden">
        {t('now')}
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={card.id} {...storyLanguage(reading.locale, card.language)}>
            <h3 className={styles['headline']}>
              <LiveMark locale={reading.locale} />{' '}
              <a href={liveAddress(reading.locale, card)}>
                <HeadlineText text={card.headline} />
              </a>
            </h3>
            {card.newest && <NewestLine card={card} newest={card.newest} reading={reading} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

type LineProps = { card: CardStory; newest: LiveLine; reading: Reading };

/** When the newest entry came and what it says; it leads to the entry. */
export function NewestLine({ card, newest, reading }: LineProps) {
  const t = useTranslations('coverage.page');
  const { id, kind, title, at } = newest;
  return (
    <p className={styles['newest']}>
      <ShortMoment at={at} reading={reading} />
      {kind === 'urgent' && <EntryMark kind={kind} locale={reading.locale} />}
      <a href={`${liveAddress(reading.locale, card)}#entry-${id}`}>
        <HeadlineText text={title || t('untitled')} />
      </a>
    </p>
  );
}
