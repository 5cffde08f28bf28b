/** `npm run dev`: the same server, compiling each page when it is asked for and again when it has changed. */
import { cutFonts, fontsAreCut } from './build/cut-fonts.ts';
import { runNewsroom } from './start/run-newsroom.ts';

await runNewsroom({
  dev: true,
  prepare: async () => {
    if (!(await fontsAreCut())) await cutFonts();
  },
});
