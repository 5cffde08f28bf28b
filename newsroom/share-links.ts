/** Where a story is passed on elsewhere: plain links, of which the other site knows nothing until one is followed. */
export const shareServices = ['whatsapp', 'telegram', 'x', 'facebook', 'mail'] as const;
export type ShareService = (typeof shareServices)[number];

/** What is passed on: the story's headline, and its short address in full. */
type Shared = { headline: string; link: string };

/** The service's own page for passing on a link, with headline and address filled in. */
export function shareLink(service: ShareService, { headline, link }: Shared): string {
  const [title, url] = [encodeURIComponent(headline.toWellFormed()), encodeURIComponent(link)];
  const links: Record<ShareService, string> = {
    whatsapp: `https://wa.me/?text=${title}%0A${url}`,
    telegram: `https://t.me/share/url?url=${url}&text=${title}`,
    x: `https://x.com/intent/post?text=${title}&url=${url}`,
    facebook: `https://www.facebook.com/sharer/sharer.php?u=${url}`,
    // Lines of a mail end in CR LF (RFC 6068, 5).
    mail: `mailto:?subject=${title}&body=${title}%0D%0A${url}`,
  };
  return links[service];
}
