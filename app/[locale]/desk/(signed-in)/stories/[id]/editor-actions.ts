import type { EditorActions } from '#components/desk/editor/editor-actions.ts';
import { photoActions } from '#app/[locale]/desk/(signed-in)/photos/photo-actions.ts';
import * as acts from './actions.ts';
import * as noteActs from './note-actions.ts';

/** What the editor can ask of the server, of a story that is there and of a new one. */
export const editorActions: EditorActions = {
  load: acts.getStoryAction,
  submit: acts.submitStoryAction,
  recall: acts.recallStoryAction,
  return: acts.returnStoryAction,
  publish: acts.publishStoryAction,
  correct: acts.correctStoryAction,
  withdraw: acts.withdrawStoryAction,
  restore: acts.restoreStoryAction,
  discard: acts.discardStoryAction,
  recover: acts.recoverStoryAction,
  markUrgent: acts.markUrgentAction,
  undoUrgent: acts.undoUrgentAction,
  endUrgent: acts.endUrgentAction,
  askUrgent: acts.askUrgentAction,
  declineUrgent: acts.declineUrgentAction,
  cancelRequest: acts.cancelRequestAction,
  duplicate: acts.duplicateStoryAction,
  findStories: acts.findStoriesAction,
  photos: {
    list: photoActions.list,
    edit: photoActions.edit,
    remove: photoActions.remove,
    known: acts.knownPhotosAction,
  },
  notes: {
    list: noteActs.listNotesAction,
    add: noteActs.addNoteAction,
    reply: noteActs.replyToNoteAction,
    edit: noteActs.editNoteAction,
    remove: noteActs.deleteNoteAction,
    resolve: noteActs.resolveNoteAction,
    reopen: noteActs.reopenNoteAction,
  },
};
