import { useTranslations } from 'next-intl';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { embedProvider } from '#newsroom/story/links.ts';
import { interfaceLanguage } from '#components/reader/language.ts';
import styles from './embed-block.module.css';
import type { Surroundings } from './surroundings.ts';

type Props = { block: BlockOf<'embed'>; around: Surroundings };

/** A post elsewhere, as a link that says where it leads: nothing is loaded from there by itself. */
export function EmbedBlock({ block, around }: Props) {
  const t = useTranslations('reader');
  const provider = embedProvider(block.url);
  if (!provider) return null;
  const host = new URL(block.url).hostname;
  return (
    <p className={styles['embed']} {...interfaceLanguage(around.locale)}>
      <a href={block.url} rel="noopener nofollow">
        {t('story.embed', { service: t(`services.${provider}`) })}
      </a>
      <small className={styles['hint']}>
        {t('story.embedHint')} <bdi dir="ltr">{host}</bdi>
      </small>
    </p>
  );
}
