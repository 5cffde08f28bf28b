import { answerWith } from '#reader/answer-with.ts';
import { readMissing } from '#reader/read-missing.ts';

/** Whatever no other page answers to. */
export { ReaderPage as default } from '#components/reader/pages/reader-page.tsx';
export const config = { runtime: 'nodejs', unstable_runtimeJS: false };
export const getServerSideProps = answerWith(readMissing);
