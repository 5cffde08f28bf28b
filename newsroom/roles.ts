export const roles = ['journalist', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** What the house's settings add to a role. */
export type Grant = 'publish-unreviewed' | 'mark-urgent';

/** Who acts. Every operation takes one, so that nothing is done by nobody. */
export type Actor = { id: string; name: string; role: Role; grants: readonly Grant[] };
