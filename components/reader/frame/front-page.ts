/** The front page among the sections of the navigation; no section's slug has a slash. */
export const frontPage = '/';
