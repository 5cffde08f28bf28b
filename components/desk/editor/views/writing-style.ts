import { createContext } from 'react';
import type { DateStyle } from '#arabic/dates.ts';

/** How numbers are written; given by the editor to the blocks inside the text. */
export const WritingStyle = createContext<DateStyle | null>(null);
