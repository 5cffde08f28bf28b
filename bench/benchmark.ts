/** What a benchmark is, and what it hands to the report. */
export type Options = {
  /** For trying out: short runs, whose figures are not written down. */
  quick: boolean;
  /** How long `soak` soaks. */
  minutes: number;
};

/** What a figure has to reach. */
export type Floor = { atMost: number } | { atLeast: number };

export type Figure = {
  /** Its name in the result's file. */
  key: string;
  says: string;
  value: number;
  unit: string;
  floor?: Floor;
};

export type Outcome = {
  figures: Figure[];
  /** Figures without a unit: one thing measured against another in the same run. */
  ratios: Figure[];
  /** What a reader of the table must know to read it rightly. */
  notes: string[];
};

export type Benchmark = {
  name: string;
  /** One line for the list of benchmarks. */
  says: string;
  run: (options: Options) => Promise<Outcome>;
};
