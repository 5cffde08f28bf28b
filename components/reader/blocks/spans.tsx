import type { ReactNode } from 'react';
import { SetSpans } from '#components/ui/running-text.tsx';
import type { Span } from '#newsroom/story/blocks.ts';

/** Running text: bold where the writer meant it, links as links. */
export function Spans({ text }: { text: Span[] }) {
  return <SetSpans spans={text} Mark={Marked} />;
}

function Marked({ span: { bold, href }, children }: { span: Span; children: ReactNode }) {
  const words = bold ? <strong>{children}</strong> : children;
  return href ? <a href={href}>{words}</a> : words;
}
