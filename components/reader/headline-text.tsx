import { RunningText } from '#components/ui/running-text.tsx';

/** A headline as readers see it. */
export function HeadlineText({ text }: { text: string }) {
  return <RunningText text={text} />;
}
