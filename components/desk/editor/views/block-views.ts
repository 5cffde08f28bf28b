import { ContextWithView } from './context-view.tsx';
import { EmbedWithView } from './embed-view.tsx';
import { GalleryPhotoWithView, GalleryWithView } from './photo/gallery-view.tsx';
import { PhotoWithView } from './photo/photo-view.tsx';
import { TableWithView } from './table-view.tsx';
import { FactBoxWithView, PullQuoteWithView } from './text-block-views.tsx';

/** The blocks that the editor on the screen shows in its own way. */
export const blockViews = {
  context: ContextWithView,
  embed: EmbedWithView,
  factBox: FactBoxWithView,
  gallery: GalleryWithView,
  galleryPhoto: GalleryPhotoWithView,
  photo: PhotoWithView,
  pullQuote: PullQuoteWithView,
  table: TableWithView,
};
