import { ContextWithView } from './context-view.tsx';
import { EmbedWithView } from './embed-view.tsx';
import { KeptBlockWithView } from './kept-block-view.tsx';
import { TableWithView } from './table-view.tsx';
import { FactBoxWithView, PullQuoteWithView } from './text-block-views.tsx';

/** The blocks that the editor on the screen shows in its own way. */
export const blockViews = {
  context: ContextWithView,
  embed: EmbedWithView,
  factBox: FactBoxWithView,
  kept: KeptBlockWithView,
  pullQuote: PullQuoteWithView,
  table: TableWithView,
};
