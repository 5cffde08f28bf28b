/** The one font of share cards, whole and in two weights; fonts of the machine are not asked for. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cairo = join(here, '../../node_modules/@expo-google-fonts/cairo');

const fonts = {
  bold: { name: 'Cairo Bold', file: join(cairo, '700Bold/Cairo_700Bold.ttf') },
  semiBold: { name: 'Cairo SemiBold', file: join(cairo, '600SemiBold/Cairo_600SemiBold.ttf') },
} as const;

export type CardWeight = keyof typeof fonts;

/** The font of that weight: its name and its file. To be called before a text is drawn. */
export function cardFont(weight: CardWeight): { name: string; file: string } {
  // fontconfig reads once where its configuration is, when the first text is drawn. A machine without one would
  // be warned about, and one with fonts would lend them where Cairo has no letter.
  // oxlint-disable-next-line node/no-process-env
  process.env['FONTCONFIG_FILE'] = join(here, 'fonts.conf');
  return fonts[weight];
}
