import { type Frame, nameOf } from '#components/reader/frame/page-frame.tsx';

/** A page's title with the newspaper's name. */
export function titleOf(title: string, frame: Frame): string {
  return `${title} | ${nameOf(frame)}`;
}
