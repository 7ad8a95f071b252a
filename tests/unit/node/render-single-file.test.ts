import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { escapeScript, renderSingleFile } from '#node/render-single-file.ts';

const PAGE = `<head>
<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
<script src="/theme.js"></script>
<script type="module" crossorigin src="/assets/index.js"></script>
<link rel="stylesheet" crossorigin href="/assets/style.css">
</head>
<body>
<div id="root"></div>
</body>`;

const PARTS = { theme: 'theme()', icon: '<svg/>', style: 'a{}', script: 'page()', files: {} };

const hostile = fc
  .array(
    fc.constantFrom('</script>', '</SCRIPT', '<!--', '<script>', '\\', '\0', '$&', 'ä', '\r\n'),
  )
  .map((parts) => parts.join(''));

describe('code inside a page', () => {
  it('neither ends its tag nor hides the end, and says the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = escapeScript(`return ${JSON.stringify(text)}`);
        expect(code).not.toMatch(/<\/script|<!--|\0|\r/i);
        // oxlint-disable-next-line typescript/no-implied-eval -- code is what is written here
        expect(new Function(code)()).toBe(text);
      }),
    );
  });

  it('says the same in templates and regular expressions', () => {
    const code = escapeScript('return /<\\/script>|<!--/.test(`</script>`) && `<!--</script>`');
    // oxlint-disable-next-line typescript/no-implied-eval -- code is what is written here
    expect(new Function(code)()).toBe('<!--</script>');
  });
});

describe('a page in one file', () => {
  it('holds what it asked for, and nothing else of the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const script = `page(${JSON.stringify(text)})`;
        const files = { 'a.js': script, 'licenses.txt': text };
        const { html } = renderSingleFile(PAGE, { ...PARTS, script, files });
        expect(html.match(/<\/script|<!--/gi)).toEqual(Array(4).fill('</script'));
        expect(html).not.toContain('src=');
      }),
    );
  });

  it('names the hashes of what runs and styles', () => {
    const { scripts, styles } = renderSingleFile(PAGE, PARTS);
    expect(scripts).toHaveLength(2);
    for (const hash of [...scripts, ...styles]) expect(hash).toMatch(/^'sha256-[\w+/]{43}='$/);
  });

  it('is not written where a part has no place', () => {
    const page = PAGE.replace(/<link rel="stylesheet".*>/, '');
    expect(() => renderSingleFile(page, PARTS)).toThrow(/stylesheet/);
  });
});
