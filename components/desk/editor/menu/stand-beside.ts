import { placeList } from './place-list.ts';

const distance = 6;
const highest = 380;

/** Places a list, positioned absolutely over the text, beside a line of it (`data-above` where over it). It scrolls with the text. */
export function standBeside(list: HTMLElement, line: { top: number; bottom: number }): void {
  const ground = list.offsetParent?.getBoundingClientRect();
  if (!ground) return;
  const { above, room } = placeList(line, seenPart());
  list.style.maxBlockSize = `${Math.min(room, highest)}px`;
  if (above) {
    list.dataset['above'] = '';
    list.style.insetBlockEnd = `${ground.bottom - line.top + distance}px`;
  } else {
    list.style.insetBlockStart = `${line.bottom - ground.top + distance}px`;
  }
}

/** What is seen of the page: less than the window where a keyboard is on the screen. */
function seenPart(): { top: number; bottom: number } {
  const { offsetTop = 0, height = window.innerHeight } = window.visualViewport ?? {};
  return { top: offsetTop, bottom: offsetTop + height };
}
