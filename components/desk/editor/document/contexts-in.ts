import type { Node } from '@tiptap/pm/model';
import type { Contexts } from './to-editor.ts';

/** What the editor's document knows of the stories that its «في سياق آخر» blocks point to. */
export function contextsIn(doc: Node): Contexts {
  const contexts: Contexts = {};
  doc.forEach(({ type, attrs }) => {
    if (type.name !== 'context' || attrs['storyId'] === null) return;
    const { storyId, headline, withdrawn, corrected } = attrs as {
      storyId: number;
      headline: string;
      withdrawn: boolean;
      corrected: boolean;
    };
    contexts[storyId] = { headline, withdrawn, corrected };
  });
  return contexts;
}
