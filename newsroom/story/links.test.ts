import { expect, test } from 'vitest';
import { embedProvider, isEmbeddable, isSafeLink } from './links.ts';

test.each([
  'https://duha.example/news/12',
  'http://duha.example',
  'HTTPS://DUHA.EXAMPLE/',
  'https://duha.example/قمة?q=١#خاتمة',
  'mailto:desk@duha.example',
  'tel:+96611000000',
  '/news/12/%D8%AE%D8%A8%D8%B1',
  '/news/12/خبر',
  '/',
])('%s may stand in a story', (href) => {
  expect(isSafeLink(href)).toBe(true);
});

test.each([
  ['script', 'javascript:alert(1)'],
  ['script in capitals', 'JaVaScRiPt:alert(1)'],
  ['script behind a space', ' javascript:alert(1)'],
  ['script behind a no-break space', '\u00a0javascript:alert(1)'],
  ['script behind a control', '\u0001javascript:alert(1)'],
  ['script with a tab inside', 'java\tscript:alert(1)'],
  ['script with a line end inside', 'java\nscript:alert(1)'],
  ['script with a carriage return inside', 'java\rscript:alert(1)'],
  ['script with NUL inside', 'java\u0000script:alert(1)'],
  ['script whose colon is an entity', 'javascript&colon;alert(1)'],
  ['script whose letter is an entity', '&#106;avascript:alert(1)'],
  ['script whose colon is encoded', 'javascript%3Aalert(1)'],
  ['script with a host', 'javascript://duha.example/%0aalert(1)'],
  ['script behind view-source', 'view-source:javascript:alert(1)'],
  ['data', 'data:text/html,<script>alert(1)</script>'],
  ['VBScript', 'vbscript:msgbox(1)'],
  ['blob', 'blob:https://duha.example/0d4a57'],
  ['a file', 'file:///etc/passwd'],
  ['another site, by two slashes', '//evil.example'],
  ['another site, by two backslashes', '\\\\evil.example'],
  ['another site, by a slash and a backslash', '/\\evil.example'],
  ['another site, by a tab between slashes', '/\t/evil.example'],
  ['a space inside', 'https://duha.example/a b'],
  ['a mark that turns text round', 'https://duha.example/\u202egpj.exe'],
  ['half a character', '/news/\ud800'],
  ['nothing', ''],
  ['a bare word', 'duha.example'],
  ['an anchor alone', '#top'],
  ['a query alone', '?page=2'],
])('refused: %s', (_, href) => {
  expect(isSafeLink(href)).toBe(false);
});

test.each([
  ['https://www.youtube.com/watch?v=1', 'youtube'],
  ['https://youtu.be/1', 'youtube'],
  ['https://m.facebook.com/1', 'facebook'],
  ['https://mobile.twitter.com/1', 'x'],
  ['https://x.com/1', 'x'],
  ['https://t.me/duha/1', 'telegram'],
])('%s is an embed of %s', (url, provider) => {
  expect(embedProvider(url)).toBe(provider);
  expect(isEmbeddable(url)).toBe(true);
});

test.each([
  ['without TLS', 'http://youtube.com/watch?v=1'],
  ['another host', 'https://evil.example/youtube.com'],
  ['a host that ends alike', 'https://notyoutube.com/1'],
  ['a host that begins alike', 'https://youtube.com.evil.example/1'],
  ['the host as a user', 'https://youtube.com@evil.example/1'],
  ['a property that every object has', 'https://constructor/1'],
  ['the prototype', 'https://__proto__/1'],
  ['script', 'javascript:youtube.com'],
  ['no address', 'youtube'],
])('no embed: %s', (_, url) => {
  expect(isEmbeddable(url)).toBe(false);
});

test('an embed with a line end or a hidden mark in its address is refused', () => {
  expect(isEmbeddable('https://youtube.com/watch\n?v=1')).toBe(false);
  expect(isEmbeddable('https://youtube.com/\u202e1')).toBe(false);
});
