import XMLBuilder from 'fast-xml-builder';

/** An element: its attributes begin with `@`, its text is `#text`, what stands in it has its own name. */
export type XmlElement = { [name: string]: XmlContent | XmlContent[] | undefined };
type XmlContent = string | number | XmlElement;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  tagValueProcessor: (_, value) => (typeof value === 'string' ? sayable(value) : value),
  attributeValueProcessor: (_, value) => (typeof value === 'string' ? sayable(value) : value),
});

/** A whole XML document in UTF-8; text in it is escaped. */
export function xmlDocument(root: XmlElement): string {
  const declaration = { '@version': '1.0', '@encoding': 'utf-8' };
  return builder.build({ '?xml': declaration, ...root });
}

const unsayable = /[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Without the characters that no XML document can have, in any spelling (XML 1.0, 2.2). */
function sayable(text: string): string {
  return text.replace(unsayable, '');
}
