'use client';
// In the browser: it writes to the clipboard.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { interfaceLanguage } from '#components/reader/language.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import { plainCopy } from './plain-copy.ts';
import styles from './conflict-panel.module.css';

/** «انسخ نصي». A browser gives the clipboard only over TLS: elsewhere the text is shown, selected, to be copied by hand. */
export function CopyOwnText({ content }: { content: StoryContent }) {
  const t = useTranslations('editor.conflict');
  const [outcome, setOutcome] = useState<'copied' | 'byHand' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(plainCopy(content));
      setOutcome('copied');
    } catch {
      setOutcome('byHand');
    }
  };
  return (
    <>
      <Button type="button" onClick={() => void copy()}>
        {t('copy')}
      </Button>
      <output className={styles.copied}>{outcome === 'copied' && t('copied')}</output>
      {outcome === 'byHand' && (
        <label className={styles.byHand}>
          {t('byHand')}
          <textarea
            readOnly
            {...interfaceLanguage(languageOf(content))}
            rows={6}
            value={plainCopy(content)}
            onFocus={(event) => event.target.select()}
          />
        </label>
      )}
    </>
  );
}
