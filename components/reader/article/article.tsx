import type { CutName } from '#newsroom/photos/cuts.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import type { CorrectionKind } from '#newsroom/corrections.ts';
import { sectionAddress } from '#newsroom/addresses.ts';
import type { Surroundings } from '#components/reader/blocks/surroundings.ts';
import type { CardStory } from '#components/reader/cards/card-story.ts';
import { storyLanguage } from '#components/reader/language.ts';
import { PhotoFigure } from '#components/reader/photo/photo-figure.tsx';
import type { Reading } from '#components/reader/reading.ts';
import styles from './article.module.css';
import { ChangeBar } from './change-bar.tsx';
import { CorrectionsBox } from './corrections-box.tsx';
import { ReuseLink } from './reuse-link.tsx';
import { StoryBody } from './story-body.tsx';
import { StoryFacts } from './story-facts.tsx';
import { StoryHeading } from './story-heading.tsx';
import { StoryNotes } from './story-notes.tsx';
import { StoryTools } from './story-tools.tsx';
import { TopicsList } from './topics-list.tsx';

/** A published story as its page shows it; db/published hands it over in this shape. */
export type ArticleStory = CardStory &
  Omit<Surroundings, 'locale' | 'style'> & {
    leadPhotoCut?: CutName | undefined;
    body: Block[];
    bylines: { slug: string; name: string; desk: string }[];
    topics: { slug: string; name: string }[];
    corrections: { kind: CorrectionKind; text: string; at: string }[];
    updatedAt: string | null;
    readingMinutes: number;
  };

/** A whole story: heading, facts, photo, text, corrections, topics. */
export function Article({
  story,
  link,
  reading,
}: {
  story: ArticleStory;
  link: string;
  reading: Reading;
}) {
  const { locale, dates: style } = reading;
  const { photos, contexts, section } = story;
  const name = locale === 'en' ? section.nameEn : section.name;
  const address = sectionAddress(locale, section.slug);
  return (
    <article className={styles['article']} data-article {...storyLanguage(locale, story.language)}>
      <StoryHeading story={story} section={{ name, address }}>
        <StoryNotes story={story} reading={reading} />
      </StoryHeading>
      <StoryFacts story={story} reading={reading} />
      <StoryTools story={story} link={link} locale={locale} look="article" />
      {story.photo && (
        <PhotoFigure photo={story.photo} look="lead" cut={story.leadPhotoCut} first />
      )}
      <StoryBody body={story.body} around={{ locale, style, photos, contexts }} />
      <CorrectionsBox corrections={story.corrections} reading={reading} />
      <TopicsList topics={story.topics} locale={locale} />
      <ReuseLink storyId={story.id} locale={locale} />
      <ChangeBar story={story} locale={locale} />
    </article>
  );
}
