import { expect, test } from 'vitest';
import { readConfig } from '#config.ts';
import { frameOrigins } from '#newsroom/story/embeds.ts';
import { commonHeaders, deskPolicy, previewPolicy, readerPolicy } from './security-headers.ts';

/** A policy by its directives. */
const directives = (policy: string) =>
  new Map(policy.split('; ').map((one) => one.split(/ (.*)/su).slice(0, 2) as [string, string]));

test('every answer says what a browser may do with it', () => {
  const headers = new Map(commonHeaders(readConfig({ SITE_URL: 'http://duha.example' })));
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('Permissions-Policy')).toContain('camera=()');
  expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  expect(headers.has('Strict-Transport-Security')).toBe(false);
});

test('a site on TLS stays on TLS', () => {
  const headers = new Map(commonHeaders(readConfig({ SITE_URL: 'https://duha.example' })));
  expect(headers.get('Strict-Transport-Security')).toMatch(/^max-age=\d{8}/u);
});

test('a reader’s page runs our own files and nothing written into it', () => {
  const policy = directives(readerPolicy(''));
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self'");
  expect(policy.get('style-src')).toBe("'self'");
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect(policy.get('base-uri')).toBe("'none'");
  expect(policy.get('form-action')).toBe("'self'");
  expect(policy.get('frame-src')).toBe(frameOrigins.join(' '));
  policy.delete('frame-src');
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|https?:|\*/u);
});

test('a style sheet in the page is shown where it has its hash, and nothing else is', () => {
  const policy = readerPolicy("'sha256-x='");
  expect(directives(policy).get('style-src')).toBe("'self' 'sha256-x='");
  expect(policy.replace(" 'sha256-x='", '')).toBe(readerPolicy(''));
});

test('the desk runs what carries the nonce of this answer', () => {
  const policy = directives(deskPolicy('bm9uY2U='));
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self' 'nonce-bm9uY2U=' 'strict-dynamic'");
  expect(policy.get('frame-ancestors')).toBe("'none'");
  expect(policy.get('frame-src')).toBe("'self'");
  expect(policy.get('script-src')).not.toContain('unsafe');
});

test('the previewed page is a reader’s in all but this: pages of this site may frame it', () => {
  const { 'frame-ancestors': framedBy, ...rest } = Object.fromEntries(directives(previewPolicy));
  const { 'frame-ancestors': never, ...reader } = Object.fromEntries(directives(readerPolicy('')));
  expect([framedBy, never]).toEqual(["'self'", "'none'"]);
  expect(rest).toEqual(reader);
});
