/** The newspaper's mark as pictures, drawn from `public/icon.svg` when the site is built (media/icons/draw-icons.ts). */
export type Icon = {
  path: `/icons/${string}.png`;
  /** In pixels: both its width and its height. */
  size: number;
  /** Whether a device may cut it into its own shape: then the mark keeps to the middle. */
  isMaskable: boolean;
};

/** The one that stands for the newspaper where there is room for one. */
export const appIcon: Icon = { path: '/icons/512.png', size: 512, isMaskable: false };

/** What Apple's devices show on a home screen: they cut it, and know no transparency. */
export const appleIcon: Icon = { path: '/icons/apple-180.png', size: 180, isMaskable: true };

/** Of an installed app. */
export const appIcons: readonly Icon[] = [
  { path: '/icons/192.png', size: 192, isMaskable: false },
  appIcon,
  { path: '/icons/maskable-192.png', size: 192, isMaskable: true },
  { path: '/icons/maskable-512.png', size: 512, isMaskable: true },
];
