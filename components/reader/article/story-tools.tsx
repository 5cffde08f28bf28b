import { interfaceLanguage } from '#components/reader/language.ts';
import { type Locale, localAddress } from '#newsroom/addresses.ts';
import { ShareButtons } from './share-buttons.tsx';
import { ShareLinks } from './share-links.tsx';
import { SizeChoice } from './size-choice.tsx';
import styles from './story-tools.module.css';

type Props = {
  story: { id: number; headline: string; language: Locale };
  /** The short link, absolute. */
  link: string;
  locale: Locale;
  /** An article is read out and set larger as well; a live coverage is passed on and kept. */
  look?: 'article' | 'coverage';
};

/** How a story is passed on, kept, listened to and read larger: one row. */
export function StoryTools({ story, link, locale, look = 'coverage' }: Props) {
  const { id, headline } = story;
  return (
    <div className={styles['tools']} data-tools {...interfaceLanguage(locale)}>
      <ShareLinks headline={headline} link={link} />
      <ShareButtons
        link={link}
        headline={headline}
        path={localAddress(locale, `/news/${id}`)}
        voice={look === 'article' ? story.language : null}
      />
      {look === 'article' && <SizeChoice />}
    </div>
  );
}
