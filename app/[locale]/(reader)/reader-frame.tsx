import type { ReactNode } from 'react';
import { PageFrame, type PageFrameProps } from '#components/reader/frame/page-frame.tsx';
import type { RunningMark } from '#components/reader/urgency/urgent-strip.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listSections } from '#db/sections/list-sections.ts';
import { type UrgentStory, listUrgentNow, standsInStrip } from '#db/urgency/list-urgent-now.ts';
import type { ReaderPage } from './read-page.ts';

type Props = Pick<PageFrameProps, 'current' | 'addressIn'> & {
  page: ReaderPage;
  children: ReactNode;
};

/** The frame of a reader's page, filled from the newsroom: sections, and what is urgent now. */
export async function ReaderFrame({ page, children, ...rest }: Props) {
  const { read } = newsroomDatabase();
  const { settings, reading } = page;
  const running = (await listUrgentNow(read, { now: reading.now })).filter(isMarked);
  return (
    <PageFrame
      {...rest}
      settings={settings}
      sections={await listSections(read)}
      running={running}
      inStrip={running.filter(standsInStrip)}
      reading={reading}
    >
      {children}
    </PageFrame>
  );
}

function isMarked(story: UrgentStory): story is UrgentStory & RunningMark {
  return story.level !== 0;
}
