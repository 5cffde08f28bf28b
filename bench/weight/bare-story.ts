import type { DemoStory } from '#db/demo/demo-story.ts';
import { textOfBlock } from '#newsroom/story/plain-text.ts';

/** A story's words as one HTML file without style: the least that a browser can be given of them. */
export function bareStory({ headline, lead, body }: DemoStory): string {
  const lines = body.flatMap((block) => textOfBlock({ ...block, id: 'bare' }));
  const paragraphs = [lead, ...lines].map((line) => `<p>${escaped(line)}</p>`);
  return [
    '<!DOCTYPE html><html lang="ar" dir="rtl"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(headline)}</title><h1>${escaped(headline)}</h1>`,
    ...paragraphs,
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
