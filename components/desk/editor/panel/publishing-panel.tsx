'use client';
// In the browser: its fields are part of the text that is being written.
import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { SelectField } from '#components/ui/select-field.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Choices } from '#db/stories/list-choices.ts';
import { LanguageChoice } from './language-choice.tsx';
import { BylinePicker } from './byline-picker.tsx';
import { LeadPhoto } from './lead-photo.tsx';
import { ShortHeadlines } from './short-headlines.tsx';
import { StorySize } from './story-size.tsx';
import { TopicPicker } from './topic-picker.tsx';
import styles from './panel.module.css';

type PublishingPanelProps = {
  content: StoryContent;
  choices: Choices;
  style: DateStyle;
  readOnly: boolean;
  sectionFault?: string | undefined;
  onChange: (part: Partial<StoryContent>) => void;
  /** What can be done with the story as a whole, at the foot. */
  children: ReactNode;
};

/** «النشر»: where the story goes, whose it is, and how it is shown elsewhere. */
export function PublishingPanel({
  content,
  choices,
  style,
  readOnly,
  sectionFault,
  onChange,
  children,
}: PublishingPanelProps) {
  const t = useTranslations('editor.panel');
  const id = useId();
  return (
    <aside aria-labelledby={id} className={styles.panel}>
      <h2 id={id} className={styles.title}>
        {t('title')}
      </h2>
      <StorySize content={content} style={style} />
      <fieldset disabled={readOnly} className={styles.fields}>
        <SelectField
          label={t('section')}
          error={sectionFault}
          data-field="sectionId"
          value={content.sectionId ?? ''}
          onChange={({ target }) =>
            onChange({ sectionId: target.value === '' ? null : Number(target.value) })
          }
        >
          <option value="">{t('noSection')}</option>
          {choices.sections.map((section) => (
            <option key={section.id} value={section.id}>
              {style.language === 'en' ? section.nameEn : section.name}
            </option>
          ))}
        </SelectField>
        <BylinePicker
          bylines={choices.bylines}
          chosen={content.bylineIds}
          style={style}
          onChange={(bylineIds) => onChange({ bylineIds })}
        />
        <LeadPhoto
          lead={content}
          readOnly={readOnly}
          onChange={({ leadPhotoId, leadPhotoCut }) => onChange({ leadPhotoId, leadPhotoCut })}
        />
        <TopicPicker
          topics={choices.topics}
          chosen={content.topicIds}
          onChange={(topicIds) => onChange({ topicIds })}
        />
        <LanguageChoice content={content} onChange={onChange} />
      </fieldset>
      <ShortHeadlines
        headline={content.headline}
        headlines={content.shortHeadlines}
        style={style}
        readOnly={readOnly}
        onChange={(shortHeadlines) => onChange({ shortHeadlines })}
      />
      {children}
    </aside>
  );
}
