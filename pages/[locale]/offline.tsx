import { answerWith } from '#reader/answer-with.ts';

export { ReaderPage as default } from '#components/reader/pages/reader-page.tsx';
export const config = { runtime: 'nodejs', unstable_runtimeJS: false };
export const getServerSideProps = answerWith(async () => ({ kind: 'offline' }));
