import { emojiOf } from '#components/desk/editor/document/paste/left-out.ts';

type PastedPictures = {
  files: File[];
  /** Whether they are all that was pasted: then nothing else comes into the text. */
  isAll: boolean;
  /** How many pictures stay behind, since they lie on another site: nobody's server is asked for them. */
  leftOut: number;
};

type Clip = { html: string; files: readonly File[] };

/**
 * The pictures of a clip. A program may put a picture of the whole text beside the text: where there are words,
 * only what stands among them counts.
 */
export function picturesIn({ html, files }: Clip): PastedPictures {
  const page = html === '' ? null : new DOMParser().parseFromString(html, 'text/html').body;
  const hasWords = page !== null && (page.textContent ?? '').trim() !== '';
  if (files.length > 0 && !hasWords) return { files: [...files], isAll: true, leftOut: 0 };
  const pictures = [...(page?.querySelectorAll('img') ?? [])].filter(isPicture);
  const inside = pictures.flatMap((one, at) => fileOf(one.getAttribute('src') ?? '', at) ?? []);
  return {
    files: inside,
    isAll: !hasWords && inside.length > 0,
    leftOut: pictures.length - inside.length,
  };
}

/** Neither a character that is drawn as a picture, nor a point that counts readers. */
function isPicture(image: HTMLImageElement): boolean {
  const size = Number(image.getAttribute('width') ?? 100);
  return emojiOf(image) === '' && !(size <= 2);
}

/** A picture that lies in the address itself; null for one that would have to be fetched. */
function fileOf(address: string, at: number): File | null {
  const [, type, data] = /^data:(image\/[a-z+.-]+);base64,(.+)$/isu.exec(address) ?? [];
  if (!type || !data) return null;
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/gu, '')), (one) => one.codePointAt(0) ?? 0);
    return new File([bytes], `${at + 1}.${type.slice('image/'.length)}`, { type });
  } catch {
    return null;
  }
}
