import { expect, test } from 'vitest';

import { renderPage } from '#node/render-page.ts';

const SHELL =
  '<head><meta name="description" content="Alt" />\n<title>Depesche</title></head><body></body>';

test('puts title and description where the shell has its own', () => {
  const page = renderPage(SHELL, { title: 'Gipfel – Depesche', description: 'Zwei Tage' });
  expect(page).toContain('<title>Gipfel – Depesche</title>');
  expect(page).toContain('<meta name="description" content="Zwei Tage" />');
  expect(page).not.toContain('Alt');
});

test('lets no text out of its tag', () => {
  const page = renderPage(SHELL, { title: '</title><script>"$&"', description: '"><script>$1' });
  expect(page).toContain('<title>&lt;/title&gt;&lt;script&gt;&quot;$&amp;&quot;</title>');
  expect(page).toContain('content="&quot;&gt;&lt;script&gt;$1"');
});

test('asks for the script of the page and keeps robots away where told', () => {
  const page = renderPage(SHELL, { title: 'T', modulePreload: '/a/ä b.js', robots: 'noindex' });
  expect(page).toContain('<link rel="modulepreload" crossorigin href="/a/%C3%A4%20b.js">');
  expect(page).toContain('<meta name="robots" content="noindex">');
});
