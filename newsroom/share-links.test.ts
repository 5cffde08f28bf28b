import { expect, it } from 'vitest';
import { shareLink, shareServices } from './share-links.ts';

const headline = 'قمة الرياض: «اتفاق» & 50% نمو؟ #عاجل +1';
const link = 'https://duha.example/n/105';

it.each(shareServices)('carries headline and short address whole to %s', (service) => {
  const address = new URL(shareLink(service, { headline, link }));
  const said = [...address.searchParams.values()].join('\n');
  if (service !== 'facebook') expect(said).toContain(headline);
  expect(said).toContain(link);
  expect([...address.searchParams.keys()].every((name) => /^[a-z]+$/u.test(name))).toBe(true);
});

it('is ASCII, and nothing of a headline ends the attribute or begins another parameter', () => {
  for (const service of shareServices) {
    const address = shareLink(service, { headline: '"><script>&url=https://evil.example', link });
    expect(address).toMatch(/^[!#-;=?-~]+$/u);
    expect(new URL(address).searchParams.getAll('url').length).toBeLessThan(2);
  }
});

it('passes half a letter on as a mark that stands for it', () => {
  expect(shareLink('x', { headline: 'أ\ud83d', link })).toContain('%EF%BF%BD');
});
