import { useTranslations } from 'next-intl';
import { Notice } from '#components/ui/notice.tsx';
import { type PhotoWords, missingWords } from '#newsroom/photos/photo-words.ts';

/** What is still to be said before readers see the photo; nothing where all is. */
export function MissingWords({ words }: { words: PhotoWords }) {
  const t = useTranslations('photos.photo');
  const missing = missingWords(words).map((word) => t(`fields.${word}`));
  if (missing.length === 0) return null;
  return <Notice tone="info">{t('missing', { words: missing.join(t('comma')) })}</Notice>;
}
