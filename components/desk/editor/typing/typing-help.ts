import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { isChosen } from './device-choices.ts';
import { correction, takeBackCorrection, typingMemory, wouldCorrect } from './typing-help-state.ts';

/**
 * Arabic marks while typing. What was typed comes in first and its correction after it, so that one Backspace,
 * or one step back, leaves it as it was typed.
 */
export const TypingHelp = Extension.create({
  name: 'typingHelp',
  // Before every other meaning of Backspace.
  priority: 1000,

  addKeyboardShortcuts() {
    return {
      Backspace: ({ editor }) =>
        editor.commands.command(({ state, dispatch }) => takeBackCorrection(state, dispatch)),
    };
  },

  addProseMirrorPlugins() {
    return [
      typingMemory(),
      new Plugin({
        props: {
          handleTextInput: (view, ...[from, to, text, insert]) => {
            const { selection } = view.state;
            const atCaret = from === selection.from && to === selection.to;
            if (!isChosen('typingHelp') || view.composing || !atCaret) return false;
            if (!wouldCorrect(view.state, text)) return false;
            view.dispatch(insert());
            const corrected = correction(view.state);
            if (corrected) view.dispatch(corrected.scrollIntoView());
            return true;
          },
        },
      }),
    ];
  },
});
