/** Elements that say nothing, and what dresses or moves the others. */
const silent =
  /<(style|script)\b[\s\S]*?<\/\1>|<(?:link|meta|img|source)\b[^>]*>|<!--[\s\S]*?-->/gu;
const attributes = /<([a-z][a-z0-9]*)\b[^>]*>/gu;

/** All the words of a page as one HTML file: its own elements, without pictures, style, scripts and attributes. */
export function barePage(html: string): string {
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/u.exec(html) ?? [];
  return [
    '<!DOCTYPE html><html lang="ar" dir="rtl"><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    body.replace(silent, '').replace(attributes, '<$1>'),
  ].join('\n');
}
