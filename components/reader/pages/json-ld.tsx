import type { Thing } from 'schema-dts';

/**
 * What a page says to machines, in the words of schema.org. It is data, which no browser runs; yet it stands
 * in a page, so it must not be able to end its own element, whatever a headline says.
 */
export function JsonLd({ graph }: { graph: Thing[] }) {
  const written = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: written.replace(/[<\u2028\u2029]/gu, escaped) }}
    />
  );
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
