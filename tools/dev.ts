/** `npm run dev`: the same server, compiling each page when it is asked for and again when it has changed. */
import { cutFonts, fontsAreCut } from './build/cut-fonts.ts';
import { drawIcons, iconsAreDrawn } from '#media/icons/draw-icons.ts';
import { runNewsroom } from './start/run-newsroom.ts';

await runNewsroom({
  // Loaded after the settings that Next.js is chosen by.
  develop: async () => (await import('./start/develop.ts')).develop,
  prepare: async () => {
    if (!(await fontsAreCut())) await cutFonts();
    if (!(await iconsAreDrawn())) await drawIcons();
  },
});
