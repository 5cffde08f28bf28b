import { actorOf } from '#auth/actor-of.ts';
import { PreviewedPage } from '#components/reader/pages/previewed-page.tsx';
import { previewWith } from '#reader/preview-with.ts';
import { readFrontPreview } from '#reader/read-front-preview.ts';

export const config = { runtime: 'nodejs', unstable_runtimeJS: false };

/** The front page as its saved draft would make it, for whoever may arrange it. */
export default PreviewedPage;

export const getServerSideProps = previewWith({ actorOf, read: readFrontPreview });
