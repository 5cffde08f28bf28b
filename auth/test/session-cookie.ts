import { cookieNames, signedCookie } from '#auth/session-cookie.ts';

/** As it is called on http, where tests run. */
export const cookieName = cookieNames('http://127.0.0.1').session;

/** The value of a session's cookie as Better Auth signs it. */
export const cookieValue = signedCookie;
