import type { Actor } from '#newsroom/roles.ts';

/** Who works in the newsroom of tests, with the grants that the settings give when nothing is set. */
export const people = {
  journalist: {
    id: 'journalist',
    name: 'ليلى النجار',
    role: 'journalist',
    grants: ['publish-unreviewed'],
  },
  colleague: {
    id: 'colleague',
    name: 'سامي الخطيب',
    role: 'journalist',
    grants: ['publish-unreviewed'],
  },
  editor: { id: 'editor', name: 'هدى العلي', role: 'editor', grants: ['publish-unreviewed'] },
  admin: {
    id: 'admin',
    name: 'كريم الصالح',
    role: 'admin',
    grants: ['publish-unreviewed', 'mark-urgent'],
  },
} as const satisfies Record<string, Actor>;
