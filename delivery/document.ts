const script = /<script\b([^>]*)>[\s\S]*?<\/script\b[^>]*>/giu;
const scriptPreload = /<link\b[^>]*\s(?:as="script"|rel="modulepreload")[^>]*>/giu;

/**
 * A page as a document: every script goes except structured data, speculation rules and our own;
 * so do preloads of scripts. Inline JSON has its `<` escaped, so that a script ends where it seems to end.
 */
export function documentOf(html: string): string {
  return html
    .replace(script, (whole, attributes: string) => (isOurs(attributes) ? whole : ''))
    .replace(scriptPreload, '');
}

function isOurs(attributes: string): boolean {
  return (
    /\stype="(?:application\/ld\+json|speculationrules)"/u.test(attributes) ||
    /\ssrc="\/reader\.js(?:\?[^"]*)?"/u.test(attributes)
  );
}
