import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { onTestFinished } from 'vitest';

const spaces = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
};

// A schema imports another from the file beside it.
xmlRegisterFsInputProviders();

/** An XML document as libxml2 reads it: text that is not well-formed throws. */
export function readXml(text: string): XmlDocument {
  const document = XmlDocument.fromString(text);
  onTestFinished(() => document.dispose());
  return document;
}

/** What stands at this XPath, as text. */
export function valuesAt(document: XmlDocument, path: string): string[] {
  return document.find(path, spaces).map((node) => node.content);
}

/** Throws where the document is not what its schema says: one of this folder, or of a package. */
export function checkSchema(document: XmlDocument, schema: string): void {
  const file = fileURLToPath(new URL(schema, import.meta.url));
  const rules = XmlDocument.fromBuffer(readFileSync(file), { url: file });
  const validator = schema.endsWith('.rng')
    ? RelaxNGValidator.fromDoc(rules)
    : XsdValidator.fromDoc(rules);
  onTestFinished(() => {
    validator.dispose();
    rules.dispose();
  });
  validator.validate(document);
}
