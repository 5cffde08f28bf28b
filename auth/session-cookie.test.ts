import { expect, test } from 'vitest';
import { cookieNames, readSignedCookie, signedCookie } from './session-cookie.ts';

const secret = 'a secret of at least 32 characters';
const { session: name } = cookieNames('http://127.0.0.1:3000');
const read = (header?: string) => readSignedCookie(header, name, secret);
const good = `${name}=${signedCookie('token', secret)}`;

test('on https a cookie is bound to this host and to https; on http it cannot be', () => {
  expect(cookieNames('https://duha.example')).toEqual({
    session: '__Host-mihbara.session_token',
    device: '__Host-mihbara.device',
  });
  expect(cookieNames('http://localhost:3000').session).toBe('mihbara.session_token');
});

test.each([
  ['alone', good],
  ['among others', `theme=dark; ${good}; x=y`],
  ['without spaces', `theme=dark;${good}`],
  ['behind a made-up one of the same name', `${name}=x.y; ${good}`],
])('what we signed is read: %s', (_, header) => {
  expect(read(header)).toBe('token');
});

test.each([
  ['nothing', undefined],
  ['another name', `x${good}`],
  ['an end of the name', `other.${good}`],
  ['no signature', `${name}=token`],
  ['an empty signature', `${name}=token.`],
  ['an empty value', `${name}=${signedCookie('', secret)}`],
  ['another secret', `${name}=${signedCookie('token', 'another secret')}`],
  ['a signature of another value', good.replace('token.', 'tokem.')],
  ['a signature that was cut', good.slice(0, -5)],
  ['what cannot be decoded', `${name}=%E0%A4%A.${'b'.repeat(44)}`],
  ['what is too long', `${name}=${signedCookie('x'.repeat(700), secret)}`],
])('what we did not sign is nothing: %s', (_, header) => {
  expect(read(header)).toBeNull();
});
