import { expect, it } from 'vitest';
import { shareLink, shareServices } from './share-links.ts';

const headline = 'قمة الرياض: «اتفاق» & 50% نمو؟ #عاجل +1';
const link = 'https://duha.example/n/105';

it.each(shareServices)('carries the short address whole to %s', (service) => {
  const address = new URL(shareLink(service, { headline, link }));
  const said = [...address.searchParams.values()].join('\n');
  expect(said).toContain(link);
  expect([...address.searchParams.keys()].every((name) => /^[a-z]+$/u.test(name))).toBe(true);
});

it.each(shareServices.filter((name) => name !== 'facebook'))(
  'carries the headline whole to %s; Facebook reads it from the page',
  (service) => {
    const { searchParams } = new URL(shareLink(service, { headline, link }));
    expect([...searchParams.values()].join('\n')).toContain(headline);
  },
);

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
