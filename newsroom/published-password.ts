/** The password of the demo's accounts, which anybody can read here. */
export const demoPassword = 'duha-demo-2026';

/** Whether anybody can know this password. Compared as it is hashed: its letters may come from another keyboard. */
export function isPublishedPassword(password: string): boolean {
  return password.normalize('NFKC') === demoPassword;
}
