'use client';
// In the browser: its choices are part of the text that is being written.
import { useTranslations } from 'next-intl';
import type { Choices } from '#db/stories/list-choices.ts';
import { toggled } from './choice-order.ts';
import styles from './panel.module.css';

type TopicPickerProps = {
  topics: Choices['topics'];
  chosen: number[];
  onChange: (chosen: number[]) => void;
};

export function TopicPicker({ topics, chosen, onChange }: TopicPickerProps) {
  const t = useTranslations('editor.panel');
  const names = topics.filter((topic) => chosen.includes(topic.id)).map((topic) => topic.name);
  return (
    <details className={styles.group}>
      <summary className={styles.summary} data-field="topicIds">
        {t('topics')}
      </summary>
      {topics.map((topic) => (
        <div key={topic.id} className={styles.choice}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(topic.id)}
              onChange={() => onChange(toggled(chosen, topic.id))}
            />
            {topic.name}
          </label>
        </div>
      ))}
      {topics.length === 0 && <p className={styles.hint}>{t('noTopics')}</p>}
      {names.length > 0 && <p className={styles.hint}>{names.join('، ')}</p>}
    </details>
  );
}
