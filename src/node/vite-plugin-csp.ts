import type { Plugin } from 'vite';

import { SINGLE_FILE } from './render-single-file.ts';

/** Everything the page needs lies beside it; whatever else a text or a library asks for is refused. */
export const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' blob:", // a picture is painted from its own drawing before it is saved
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Writes the Content-Security-Policy into the built page. In dev Vite needs inline scripts and styles. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'depesche:csp',
    apply: (_config, { command, mode }) => command === 'build' && mode !== SINGLE_FILE,
    transformIndexHtml: { order: 'post', handler: (html) => insertPolicy(html, POLICY) },
  };
}

/** The page with a policy; it holds for what follows it, so it comes second, right after the encoding. */
export function insertPolicy(html: string, policy: Readonly<Record<string, string>>): string {
  const content = Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
  const tag = `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
  if (!CHARSET.test(html)) throw new Error('index.html must begin its head with the charset.');
  return html.replace(CHARSET, (charset) => `${charset}\n    ${tag}`);
}

const CHARSET = /<meta charset[^>]*>/;
