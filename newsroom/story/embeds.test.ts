import { expect, test } from 'vitest';
import { embedOf, frameOrigins } from './embeds.ts';

const film = 'https://www.youtube-nocookie.com/embed/a1B2c3D4e5-';

test.each([
  ['https://www.youtube.com/watch?v=a1B2c3D4e5-&list=x', 'video', film],
  ['https://youtu.be/a1B2c3D4e5-?si=abc', 'video', film],
  ['https://m.youtube.com/shorts/a1B2c3D4e5-', 'video', film],
  ['https://youtube.com/live/a1B2c3D4e5-', 'video', film],
  ['https://youtu.be/a1B2c3D4e5-?t=1m30s', 'video', `${film}?start=90`],
  ['https://www.youtube.com/watch?v=a1B2c3D4e5-&t=45', 'video', `${film}?start=45`],
  ['https://www.youtube.com/watch?v=a1B2c3D4e5-&t=x%26autoplay=1', 'video', film],
  [
    'https://www.tiktok.com/@duha.news/video/6718335390845095173',
    'video',
    'https://www.tiktok.com/player/v1/6718335390845095173',
  ],
  [
    'https://soundcloud.com/duha/morning-news',
    'audio',
    'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fduha%2Fmorning-news',
  ],
  [
    'https://m.facebook.com/duha/posts/123?a=1&b=2',
    'post',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fduha%2Fposts%2F123%3Fa%3D1%26b%3D2',
  ],
  [
    'https://www.facebook.com/watch/?v=123',
    'video',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D123',
  ],
  [
    'https://www.instagram.com/duha/reel/Cx_1-a/',
    'video',
    'https://www.instagram.com/reel/Cx_1-a/embed/captioned/',
  ],
  ['https://t.me/s/duha_news/42', 'post', 'https://t.me/duha_news/42?embed=1'],
])('%s is a %s and has a frame', (url, kind, address) => {
  expect(embedOf(url)).toMatchObject({ kind, frame: { address } });
  expect(frameOrigins).toContain(new URL(address).origin);
});

test.each([
  ['X, which has no address for frames', 'https://x.com/duha/status/1'],
  ['a channel, not a film', 'https://www.youtube.com/@duha'],
  ['a name that is no film’s', 'https://youtu.be/..%2f..%2fabcd'],
  ['a profile', 'https://www.instagram.com/duha/'],
  ['a page', 'https://www.facebook.com/duha'],
  ['a closed channel', 'https://t.me/c/123/45'],
  ['somebody’s tracks', 'https://soundcloud.com/duha'],
])('only a link: %s', (_, url) => {
  expect(embedOf(url)).toMatchObject({ frame: null });
});

test('what is no embed has nothing to show', () => {
  expect(embedOf('https://evil.example/watch?v=a1B2c3D4e5-')).toBeNull();
});
