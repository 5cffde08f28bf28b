import { type EmbedProvider, embedProvider } from './links.ts';

/** How much room a frame takes: a film, a film held upright, a player of sound, or a post with its text. */
type FrameShape = 'wide' | 'tall' | 'low' | 'post';

export type Embed = {
  service: EmbedProvider;
  kind: 'video' | 'audio' | 'post';
  /** What a frame may show; null where the service documents no address for one, and a link is all there is. */
  frame: { address: string; shape: FrameShape } | null;
};

/** Where frames come from: readers' pages may show frames of these origins and of no others. */
export const frameOrigins = [
  'https://www.youtube-nocookie.com',
  'https://www.tiktok.com',
  'https://w.soundcloud.com',
  'https://www.facebook.com',
  'https://www.instagram.com',
  'https://t.me',
];

/** What an address of a post elsewhere stands for, and how it can be shown; null where it is none. */
export function embedOf(url: string): Embed | null {
  const service = embedProvider(url);
  return service && { service, ...shownBy[service](new URL(url)) };
}

type Shown = Omit<Embed, 'service'>;

const plainPost: Shown = { kind: 'post', frame: null };

/** The services' own instructions for embedding, each as of 2026. X has a script and no address. */
const shownBy: Record<EmbedProvider, (url: URL) => Shown> = {
  youtube,
  tiktok,
  soundcloud,
  facebook,
  instagram,
  telegram,
  x: () => plainPost,
};

/** https://developers.google.com/youtube/player_parameters, on the host that sets no cookies before playing. */
function youtube({ hostname, pathname, searchParams }: URL): Shown {
  const [, folder, named] = /^\/(shorts|live|embed)\/([^/]+)/u.exec(pathname) ?? [];
  const watched = hostname.endsWith('youtu.be') ? pathname.slice(1) : searchParams.get('v');
  const id = named ?? watched ?? '';
  if (!/^[\w-]{11}$/u.test(id)) return { kind: 'video', frame: null };
  const start = seconds(searchParams.get('t') ?? searchParams.get('start') ?? '');
  const from = start > 0 ? `?start=${start}` : '';
  return {
    kind: 'video',
    frame: {
      address: `https://www.youtube-nocookie.com/embed/${id}${from}`,
      shape: folder === 'shorts' ? 'tall' : 'wide',
    },
  };
}

/** «90», «90s» or «1h2m3s» in seconds; 0 for anything else. */
function seconds(text: string): number {
  const [, h = 0, m = 0, s = 0] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/u.exec(text) ?? [];
  return Number(h) * 3600 + Number(m) * 60 + Number(s);
}

/** https://developers.tiktok.com/doc/embed-player */
function tiktok({ pathname }: URL): Shown {
  const [, id] = /^\/@[^/]+\/video\/(\d+)\/?$/u.exec(pathname) ?? [];
  const frame = { address: `https://www.tiktok.com/player/v1/${id}`, shape: 'tall' } as const;
  return { kind: 'video', frame: id ? frame : null };
}

/** https://developers.soundcloud.com/docs/api/html5-widget */
function soundcloud({ pathname }: URL): Shown {
  if (!/^\/[^/]+\/(?:sets\/)?[^/]+\/?$/u.test(pathname)) return { kind: 'audio', frame: null };
  const track = encodeURIComponent(`https://soundcloud.com${pathname}`);
  const address = `https://w.soundcloud.com/player/?url=${track}`;
  return { kind: 'audio', frame: { address, shape: 'low' } };
}

/** https://developers.facebook.com/docs/plugins/embedded-posts, and …/embedded-video-player */
function facebook({ pathname, search }: URL): Shown {
  const isVideo = /^\/(?:watch\/?$|reel\/\d|[^/]+\/videos\/)/u.test(pathname);
  const isPost = /^\/(?:permalink\.php|photo(?:\.php|\/)?$|[^/]+\/(?:posts|photos)\/)/u.test(
    pathname,
  );
  if (!isVideo && !isPost) return plainPost;
  const post = encodeURIComponent(`https://www.facebook.com${pathname}${search}`);
  const plugin = `https://www.facebook.com/plugins/${isVideo ? 'video' : 'post'}.php`;
  return {
    kind: isVideo ? 'video' : 'post',
    frame: { address: `${plugin}?href=${post}`, shape: isVideo ? 'wide' : 'post' },
  };
}

/** https://developers.facebook.com/docs/instagram-platform/embed-button: what its code asks a frame to show. */
function instagram({ pathname }: URL): Shown {
  const [, folder, code] = /^\/(?:[^/]+\/)?(p|reel|tv)\/([\w-]+)\/?$/u.exec(pathname) ?? [];
  if (!folder || !code) return plainPost;
  const address = `https://www.instagram.com/${folder}/${code}/embed/captioned/`;
  return { kind: folder === 'p' ? 'post' : 'video', frame: { address, shape: 'post' } };
}

/** https://core.telegram.org/widgets/post. Posts of closed channels (`/c/…`) are shown to nobody. */
function telegram({ pathname }: URL): Shown {
  const [, channel, number] = /^\/(?:s\/)?([a-z]\w{3,})\/(\d+)\/?$/iu.exec(pathname) ?? [];
  if (!channel || !number) return plainPost;
  const address = `https://t.me/${channel}/${number}?embed=1`;
  return { kind: 'post', frame: { address, shape: 'post' } };
}
