import { actorOf } from '#auth/actor-of.ts';
import { PreviewedPage } from '#components/reader/pages/previewed-page.tsx';
import { previewWith } from '#reader/preview-with.ts';
import { readPositive } from '#reader/read-positive.ts';
import { readPreview } from '#reader/read-preview.ts';

export const config = { runtime: 'nodejs', unstable_runtimeJS: false };

/**
 * A saved story. It stands among the readers' routes because it is one of their pages; its address is the desk's,
 * and so is its door.
 */
export default PreviewedPage;

export const getServerSideProps = previewWith({
  actorOf,
  read: async (asked, actor) => {
    const storyId = readPositive(asked.named['id']);
    return storyId === null ? null : readPreview(asked, { actor, storyId });
  },
});
