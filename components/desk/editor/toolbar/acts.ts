import { focusBlockButtons, leaveBlock } from '#components/desk/editor/document/leave-block.ts';
import { blockActs } from '#components/desk/editor/reorder/block-acts.ts';
import { doing } from './tool-acts.ts';
import { type Act, type ToolName, tools } from './tools.ts';

/** Opens the block menu at the caret, which may be far from what is seen. */
export const openMenu: Act['run'] = (editor, ask) => {
  editor.commands.scrollIntoView();
  ask('menu');
};

const others = [
  { name: 'undo', run: (editor) => void editor.commands.undo() },
  { name: 'redo', run: (editor) => void editor.commands.redo() },
  { name: 'moveUp', run: doing(blockActs.moveUp) },
  { name: 'moveDown', run: doing(blockActs.moveDown) },
  { name: 'duplicate', run: doing(blockActs.duplicate) },
  { name: 'leave', run: doing(leaveBlock) },
  { name: 'buttons', run: focusBlockButtons },
  { name: 'menu', run: openMenu },
] as const satisfies Act[];

export type ActName = ToolName | (typeof others)[number]['name'];

/** Everything that can be done in the text by one key. */
export const acts: readonly (Act & { name: ActName })[] = [...tools, ...others];
