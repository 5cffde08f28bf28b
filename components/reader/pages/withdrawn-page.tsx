import { type Frame, PageFrame } from '#components/reader/frame/page-frame.tsx';
import { Withdrawn, type WithdrawnProps } from '#components/reader/withdrawn.tsx';
import { type Locale, localAddress, shortAddress } from '#newsroom/addresses.ts';
import { HeadOfNothing } from './head-of-nothing.tsx';

export type WithdrawnPageProps = { id: number } & Pick<WithdrawnProps, 'story' | 'newest'>;

/** The notice in place of a story that was withdrawn; its query noted that it is gone, so the status is 410. */
export function WithdrawnPage({ frame, id, story, newest }: WithdrawnPageProps & { frame: Frame }) {
  return (
    <PageFrame frame={frame} addressIn={(locale: Locale) => localAddress(locale, shortAddress(id))}>
      <HeadOfNothing frame={frame} title={story.headline} />
      <Withdrawn story={story} newest={newest} reading={frame.reading} />
    </PageFrame>
  );
}
