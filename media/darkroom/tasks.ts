import type { Frame } from '#newsroom/photos/cuts.ts';
import type { Inspection } from '#media/inspect/inspect-picture.ts';

/** An uploaded file that is to be looked at; its first renditions are written into the folder. */
export type InspectTask = { file: string; key: string; folder: string };

/** A frame of a photo whose files are to be written into the folder, those that are named. */
export type DevelopTask = {
  file: string;
  key: string;
  frame: Frame;
  names: string[];
  folder: string;
};

export type Task = ({ kind: 'inspect' } & InspectTask) | ({ kind: 'develop' } & DevelopTask);

/** What the darkroom's process answers: what came of it, or why it failed, for the log. */
export type Answer = { done: Inspection | null } | { failed: string };
