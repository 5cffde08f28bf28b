import type { BlogPosting, LiveBlogPosting } from 'schema-dts';
import { cutText } from '#arabic/cut-text.ts';
import type { Frame } from '#components/reader/frame/page-frame.tsx';
import { type ToldStory, commonFacts, momentOf } from './news-article.ts';
import { newspaperId } from './newspaper.ts';

type ToldEntry = {
  /** Where it stands on this site, with its `#`. */
  address: string;
  headline: string;
  /** Its words as plain text. */
  text: string;
  /** ISO 8601, as everywhere in a page's data. */
  at: string;
  updatedAt: string | null;
};

type ToldCoverage = ToldStory & {
  startedAt: string;
  /** Null while it runs. */
  endedAt: string | null;
  /** The newest first. */
  entries: ToldEntry[];
};

/** A live coverage as search engines read it: a story that is written while it happens. */
export function liveBlogPosting(frame: Frame, coverage: ToldCoverage): LiveBlogPosting {
  const { startedAt, endedAt, entries } = coverage;
  const { publishedAt, updatedAt } = coverage.story;
  // All of them are in ISO 8601 and in UTC: the last one in order is the newest.
  const moments = [
    updatedAt ?? publishedAt,
    ...entries.map((entry) => entry.updatedAt ?? entry.at),
  ];
  return {
    '@type': 'LiveBlogPosting',
    ...commonFacts(frame, coverage),
    dateModified: momentOf(frame, moments.toSorted().at(-1) ?? publishedAt),
    coverageStartTime: momentOf(frame, startedAt),
    ...(endedAt === null ? {} : { coverageEndTime: momentOf(frame, endedAt) }),
    liveBlogUpdate: entries.map((entry) => ({
      ...update(frame, entry),
      inLanguage: coverage.story.language,
    })),
  };
}

function update(frame: Frame, { address, headline, text, at, updatedAt }: ToldEntry): BlogPosting {
  return {
    '@type': 'BlogPosting',
    '@id': frame.siteUrl + address,
    url: frame.siteUrl + address,
    headline: headline || cutText(text, 110),
    articleBody: text,
    datePublished: momentOf(frame, at),
    dateModified: momentOf(frame, updatedAt ?? at),
    author: newspaperId(frame),
  };
}
