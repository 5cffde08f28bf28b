'use client';
// In the browser: a field inside the text, which keeps its own letters while they are being typed.
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { directions } from '#i18n/locales.ts';
import { blockLimits } from '#newsroom/story/limits.ts';
import { embedOf } from '#newsroom/story/embeds.ts';
import styles from './block-frame.module.css';

type EmbedAddressProps = {
  url: string;
  readOnly: boolean;
  onChange: (typed: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** The address of a post, and what readers will get of it. */
export function EmbedAddress({ url, readOnly, onChange, onKeyDown }: EmbedAddressProps) {
  const t = useTranslations('editor.blocks.embed');
  const words = useTranslations('reader');
  const dir = directions[useLocale()];
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const input = field.current;
    if (input && document.activeElement !== input) input.value = url;
  }, [url]);
  const embed = embedOf(url);
  const isWrong = !embed && url.trim() !== '';
  return (
    <div className={styles.field} dir={dir}>
      <label htmlFor={id}>{t('address')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        dir={url === '' ? dir : 'ltr'}
        // The person has just put this block here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={url === ''}
        placeholder={t('placeholder')}
        maxLength={blockLimits.linkLength}
        readOnly={readOnly}
        aria-invalid={isWrong}
        aria-describedby={`${id}-said`}
        defaultValue={url}
        onKeyDown={onKeyDown}
        onBlur={(event) => (event.target.value = url)}
        onChange={(event) => onChange(event.target.value)}
      />
      <output id={`${id}-said`} className={isWrong ? styles.excess : styles.said}>
        {embed && (
          <>
            <strong>
              {words(`embed.title.${embed.kind}`, { service: words(`services.${embed.service}`) })}
            </strong>
            {'. '}
            {t(embed.frame ? 'loaded' : 'linked')}
          </>
        )}
        {isWrong && t('wrong')}
      </output>
    </div>
  );
}
