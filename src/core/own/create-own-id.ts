import { hashText } from '#core/text/hash-text.ts';
import { slugify } from '#core/text/slugify.ts';

// Long enough to be recognised in an address, short enough for a line.
const LONGEST_SLUG = 40;

/**
 * The id of an article the reader adds: `eigen-`, the slug of its title, at most 40 UTF-16 units and whole words, and 8
 * hexadecimal digits of its text. The same text twice is one article; a title without a letter gives no slug.
 *
 * createOwnId('Gipfel in Genf', '…') → "eigen-gipfel-in-genf-0a1b2c3d"
 */
export function createOwnId(title: string, text: string): string {
  const slug = cutSlug(slugify(title));
  const digits = hashText(text).toString(16).padStart(8, '0');
  return ['eigen', ...(slug === '' ? [] : [slug]), digits].join('-');
}

function cutSlug(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  // One sign more tells whether a word ends there.
  return slug
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG);
}
