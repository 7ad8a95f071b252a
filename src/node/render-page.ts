import type { StoredArticle } from './article-store.ts';

/** What one page of the bundle says of itself. */
export interface PageHead {
  title: string;
  description?: string;
  /** Address of a script the page will need at once. */
  modulePreload?: string;
  robots?: 'noindex';
}

/** Search engines cut a description at about this length. */
const DESCRIPTION_LENGTH = 160;

/** Title and description of an article's page. */
export function describePage({ analysis, text }: StoredArticle): PageHead {
  return {
    title: `${oneLine(analysis.title)} – Depesche`,
    description: shorten(analysis.lead ?? firstParagraph(analysis.blocks, text) ?? analysis.title),
  };
}

/** The built page with another head. */
export function renderPage(html: string, head: PageHead): string {
  const extras = [
    head.robots && `<meta name="robots" content="${head.robots}">`,
    head.modulePreload &&
      `<link rel="modulepreload" crossorigin href="${escapeHtml(encodeURI(head.modulePreload))}">`,
  ].filter(Boolean);
  let page = html.replace(
    /<title>[^<]*<\/title>/,
    () => `<title>${escapeHtml(head.title)}</title>`,
  );
  if (head.description !== undefined) {
    const description = `<meta name="description" content="${escapeHtml(head.description)}" />`;
    page = page.replace(/<meta\s+name="description"[^>]*>/, () => description);
  }
  return page.replace('</head>', () => `${extras.map((tag) => `  ${tag}\n  `).join('')}</head>`);
}

function firstParagraph(
  blocks: StoredArticle['analysis']['blocks'],
  text: string,
): string | undefined {
  const block = blocks.find(({ kind }) => kind === 'paragraph');
  return block && text.slice(block.start, block.end);
}

function shorten(text: string): string {
  const line = oneLine(text);
  if (line.length <= DESCRIPTION_LENGTH) return line;
  const cut = line.slice(0, DESCRIPTION_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), DESCRIPTION_LENGTH / 2))} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
