import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import * as acts from './actions.ts';

/** The desk's acts on photos, as its pages hand them down. */
export const photoActions: PhotoActions = {
  list: acts.listPhotosAction,
  get: acts.getPhotoAction,
  edit: acts.editPhotoAction,
  replace: acts.replacePhotoAction,
  remove: acts.deletePhotoAction,
};
