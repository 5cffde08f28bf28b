'use client';
// In the browser: its choice is part of the text that is being written.
import { useTranslations } from 'next-intl';
import { SelectField } from '#components/ui/select-field.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import { languageOf } from '#newsroom/story/language-of.ts';

type LanguageChoiceProps = {
  content: StoryContent;
  onChange: (part: Pick<StoryContent, 'language'>) => void;
};

const languages = ['ar', 'en'] as const;

/** «لغة الخبر»: as its words say, or as somebody knows better. */
export function LanguageChoice({ content, onChange }: LanguageChoiceProps) {
  const t = useTranslations('editor.panel');
  const byWords = languageOf({ ...content, language: undefined });
  return (
    <SelectField
      label={t('language')}
      data-field="language"
      value={content.language ?? ''}
      onChange={({ target }) =>
        onChange({ language: languages.find((one) => one === target.value) })
      }
    >
      <option value="">{t('languageAuto', { language: t(`languages.${byWords}`) })}</option>
      {languages.map((one) => (
        <option key={one} value={one}>
          {t(`languages.${one}`)}
        </option>
      ))}
    </SelectField>
  );
}
