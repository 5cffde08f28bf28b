import { describe, expect, it } from 'vitest';
import { deskPath } from './desk-path.ts';

describe('deskPath', () => {
  it.each(['/desk', '/desk/stories', '/desk/stories/12', '/desk/stories?state=draft&page=2'])(
    'lets %s through',
    (path) => {
      expect(deskPath(path)).toBe(path);
    },
  );

  it.each([
    'https://elsewhere.example/desk',
    '//elsewhere.example/desk',
    '/\\elsewhere.example',
    '/desk//elsewhere.example',
    '/desk\\..\\..\\elsewhere.example',
    '/desk/../news',
    '/desk/%2e%2e/news',
    '/desk/./stories',
    '/desk\n/stories',
    '\t/desk',
    '/desk /stories',
    '/deskother',
    '/en/desk',
    'desk',
    '',
    'javascript:alert(1)',
    `/desk/${'a'.repeat(500)}`,
    undefined,
    ['/desk', '/desk'],
  ])('refuses %j', (value) => {
    expect(deskPath(value)).toBeNull();
  });
});
