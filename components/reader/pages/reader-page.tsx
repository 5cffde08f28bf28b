import { NextIntlClientProvider } from 'next-intl';
import { pageInDigits } from '#components/reader/in-digits.ts';
import type { Frame } from '#components/reader/frame/page-frame.tsx';
import { wordsOf } from '#i18n/words.ts';
import { CorrectionsPage, type CorrectionsPageProps } from './corrections-page.tsx';
import { ArchivePage, type ArchivePageProps } from './archive-page.tsx';
import { CoveragePage, type CoveragePageProps } from './coverage-page.tsx';
import { HousePage, type HousePageProps } from './house-page.tsx';
import { FrontPage, type FrontPageProps } from './front-page.tsx';
import { MissingPage, type MissingPageProps } from './missing-page.tsx';
import { OfflinePage } from './offline-page.tsx';
import { SavedPage } from './saved-page.tsx';
import { SectionPage, type SectionPageProps } from './section-page.tsx';
import { StoryPage, type StoryPageProps } from './story-page.tsx';
import { TopicPage, type TopicPageProps } from './topic-page.tsx';
import { WithdrawnPage, type WithdrawnPageProps } from './withdrawn-page.tsx';
import { WriterPage, type WriterPageProps } from './writer-page.tsx';

/** What stands at an address, with all that its page shows of it. */
export type Shown =
  | ({ kind: 'front' } & FrontPageProps)
  | ({ kind: 'section' } & SectionPageProps)
  | ({ kind: 'topic' } & TopicPageProps)
  | ({ kind: 'writer' } & WriterPageProps)
  | ({ kind: 'archive' } & ArchivePageProps)
  | ({ kind: 'story' } & StoryPageProps)
  | ({ kind: 'house' } & HousePageProps)
  | ({ kind: 'corrections' } & CorrectionsPageProps)
  | ({ kind: 'coverage' } & CoveragePageProps)
  | { kind: 'saved' }
  | { kind: 'offline' }
  | ({ kind: 'withdrawn' } & WithdrawnPageProps)
  | ({ kind: 'missing' } & MissingPageProps);

export type ReaderPageProps = { frame: Frame; shown: Shown };

/** A page of the readers: whatever stands at its address, in the words of its interface language. */
export function ReaderPage(page: ReaderPageProps) {
  const { locale, dates } = page.frame.reading;
  const { frame, shown } = locale === 'en' ? page : pageInDigits(page, dates.digits);
  return (
    <NextIntlClientProvider locale={locale} messages={wordsOf(locale)} timeZone="UTC">
      <PageOf frame={frame} shown={shown} />
    </NextIntlClientProvider>
  );
}

function PageOf({ frame, shown }: ReaderPageProps) {
  if (shown.kind === 'front') return <FrontPage frame={frame} {...shown} />;
  if (shown.kind === 'section') return <SectionPage frame={frame} {...shown} />;
  if (shown.kind === 'topic') return <TopicPage frame={frame} {...shown} />;
  if (shown.kind === 'writer') return <WriterPage frame={frame} {...shown} />;
  if (shown.kind === 'archive') return <ArchivePage frame={frame} {...shown} />;
  if (shown.kind === 'story') return <StoryPage frame={frame} {...shown} />;
  if (shown.kind === 'house') return <HousePage frame={frame} {...shown} />;
  if (shown.kind === 'corrections') return <CorrectionsPage frame={frame} {...shown} />;
  if (shown.kind === 'coverage') return <CoveragePage frame={frame} {...shown} />;
  if (shown.kind === 'withdrawn') return <WithdrawnPage frame={frame} {...shown} />;
  if (shown.kind === 'saved') return <SavedPage frame={frame} />;
  if (shown.kind === 'offline') return <OfflinePage frame={frame} />;
  return <MissingPage frame={frame} {...shown} />;
}
