import { useTranslations } from 'next-intl';
import { interfaceLanguage } from '#components/reader/language.ts';
import { type Locale, topicAddress } from '#newsroom/addresses.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './topics-list.module.css';

type Props = { topics: { slug: string; name: string }[]; locale: Locale };

/** What a story is about. */
export function TopicsList({ topics, locale }: Props) {
  const t = useTranslations('reader.story');
  if (topics.length === 0) return null;
  return (
    <div className={styles['topics']}>
      <h2 id="topics" className={styles['label']} {...interfaceLanguage(locale)}>
        {t('topics')}
      </h2>
      <ul className={styles['list']} aria-labelledby="topics">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={topicAddress(locale, topic.slug)} rel="tag">
              <bdi>
                <RunningText text={topic.name} />
              </bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
