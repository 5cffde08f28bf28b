import { useTranslations } from 'next-intl';
import { Choice } from '#components/reader/choice.tsx';

/** By day, by night, or as the device is set. */
export function ThemeChoice() {
  const t = useTranslations('reader.theme');
  return (
    <Choice
      name="theme"
      label={t('label')}
      showsLabel
      options={[
        { value: '', name: t('system') },
        { value: 'light', name: t('light') },
        { value: 'dark', name: t('dark') },
      ]}
    />
  );
}
