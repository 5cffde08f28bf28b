import { useTranslations } from 'next-intl';
import type { BlockOf } from '#newsroom/story/blocks.ts';
import { embedOf } from '#newsroom/story/embeds.ts';
import { interfaceLanguage } from '#components/reader/language.ts';
import styles from './embed-block.module.css';
import type { Surroundings } from './surroundings.ts';

type Props = { block: BlockOf<'embed'>; around: Surroundings };

/**
 * A post elsewhere, as a link that says where it leads. `embed.js` shows the button under it, which loads the
 * post into the page: before a reader presses it, nothing is asked of a third party.
 */
export function EmbedBlock({ block, around }: Props) {
  const t = useTranslations('reader');
  const embed = embedOf(block.url);
  if (!embed) return null;
  const { kind, frame } = embed;
  const service = t(`services.${embed.service}`);
  return (
    <div className={styles['embed']} {...interfaceLanguage(around.locale)}>
      <p className={styles['link']}>
        <a href={block.url} rel="noopener nofollow">
          {t(`embed.link.${kind}`, { service })}
        </a>
        <small className={styles['hint']}>
          {t('embed.opensIn')} <bdi dir="ltr">{new URL(block.url).hostname}</bdi>
        </small>
      </p>
      {frame && (
        <>
          <div
            hidden
            className={styles['offer']}
            data-embed={frame.address}
            data-title={t(`embed.title.${kind}`, { service })}
            data-shape={frame.shape}
          >
            <button type="button">{t(`embed.load.${kind}`, { service })}</button>
            <small className={styles['hint']}>{t('embed.notice', { service })}</small>
          </div>
          <script async src="/embed.js" />
        </>
      )}
    </div>
  );
}
