import { graphemes } from '#arabic/graphemes.ts';

export type Limits = { recommended: number; editorial: number; hard: number };

/** `good` up to what reads well everywhere, `long` up to what the desk allows, `over` beyond, `refused` cannot be saved. */
export type Measure = {
  count: number;
  limit: number;
  state: 'good' | 'long' | 'over' | 'refused';
};

/** How long a text is in letters as readers count them, against the limit that it meets next or has passed. */
export function measure(text: string, { recommended, editorial, hard }: Limits): Measure {
  const count = graphemes(text.trim());
  if (count > hard) return { count, limit: hard, state: 'refused' };
  if (count > editorial) return { count, limit: editorial, state: 'over' };
  if (count > recommended) return { count, limit: editorial, state: 'long' };
  return { count, limit: recommended, state: 'good' };
}
