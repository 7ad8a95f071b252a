import type { Page } from '@playwright/test';

/** What stands in for the browser's own refusal where a test wants no service worker. */
const NO_WORKER = 'Service Worker registration blocked by Playwright';

/** What a page must never do: complain, or ask anyone but its own host. */
export function watchPage(page: Page, url: string): { complaints: string[]; foreign: string[] } {
  const seen = { complaints: [] as string[], foreign: [] as string[] };
  page.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && message.text() !== NO_WORKER) seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) seen.foreign.push(request.url());
  });
  return seen;
}
