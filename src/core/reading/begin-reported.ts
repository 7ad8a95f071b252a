import type { Quote } from '#core/article.ts';

/**
 * The words of a quote as they can stand alone: reported speech that begins within a sentence shows by "…" that something
 * stood before it. Direct speech stays as it is.
 *
 * "dass er bereit sei" → "… dass er bereit sei"; "Er sei bereit" → "Er sei bereit"
 */
export function beginReported(said: string, form: Quote['form']): string {
  return form === 'reported' && /^\p{Ll}/u.test(said) ? `…\u00a0${said}` : said;
}
