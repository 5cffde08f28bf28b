import { Fragment } from 'react';
import type { Span } from '#newsroom/story/blocks.ts';

/** Running text: bold where the writer meant it, links as links. */
export function Spans({ text }: { text: Span[] }) {
  return text.map((span, position) => {
    const words = span.bold ? <strong>{span.text}</strong> : span.text;
    // Spans have no name of their own; in print their order does not change.
    return (
      <Fragment key={`span-${position}`}>
        {span.href ? <a href={span.href}>{words}</a> : words}
      </Fragment>
    );
  });
}
