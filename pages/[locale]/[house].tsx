import { answerWith } from '#reader/answer-with.ts';
import { readHousePage } from '#reader/read-house-page.ts';

/** Who we are, how to reach us, what we hold ourselves to. */
export { ReaderPage as default } from '#components/reader/pages/reader-page.tsx';
export const config = { runtime: 'nodejs', unstable_runtimeJS: false };
export const getServerSideProps = answerWith(readHousePage);
