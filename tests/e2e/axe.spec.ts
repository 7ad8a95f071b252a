import { expect, test as base, type Browser, type Page } from '@playwright/test';
import axe from 'axe-core';

import { bundleUrl } from './bundles.ts';
import { LANGUAGES, openState, STATES, WIDTHS, type Look, type State } from './states.ts';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The themes differ in colours alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What the page gives its root in each theme, the light one apart: to change clothes is faster than to load anew. */
const THEME_CLASSES = ['dark', 'theme-sepia', 'theme-contrast', 'theme-contrast dark'] as const;

/** The states every look of which is checked; the others in German and without the width between the two others. */
const MAIN = new Set(['list', 'article', 'filters-open', 'card', 'settings']);

/** `AXE=all` checks every rule of every state in every width, language and theme, which takes a quarter of an hour. */
const IS_WHOLE = process.env['AXE'] === 'all';

function listLooks({ widths = WIDTHS, languages = LANGUAGES, name }: State): Omit<Look, 'theme'>[] {
  const isMain = MAIN.has(name);
  if (IS_WHOLE)
    return languages.flatMap((language) => widths.map((width) => ({ language, width })));
  return languages.flatMap((language) =>
    widths
      .filter((width) => language === 'de' || (isMain && width === widths.at(-1)))
      .filter((width) => isMain || width !== 900)
      .map((width) => ({ language, width })),
  );
}

/** One page for all states of a worker: what has run in it before is there at once, where a new page begins anew. */
const test = base.extend<object, { warm: Page }>({
  warm: [
    async ({ browser }, use) => {
      const page = await openPage(browser);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

async function openPage(browser: Browser): Promise<Page> {
  // A page of a worker's own knows nothing of what the configuration says.
  const page = await browser.newPage({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    serviceWorkers: 'block',
  });
  // A script tag the page's policy would forbid.
  await page.addInitScript({ content: axe.source });
  return page;
}

/** Leaves nothing of what another state has kept. */
async function forget(page: Page, address: string): Promise<void> {
  if (page.url().startsWith('http')) await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(address).origin,
    storageTypes: 'all',
  });
  await session.detach();
}

/** What axe-core objects to, one line a finding. */
async function findFlaws(
  page: Page,
  rules: readonly string[],
  themes: readonly string[] = [''],
): Promise<string[]> {
  return page.evaluate(`(async () => {
    const root = document.documentElement;
    const own = [root.className, root.style.colorScheme];
    const flaws = [];
    for (const theme of ${JSON.stringify(themes)}) {
      if (theme !== '') {
        root.className = theme;
        root.style.colorScheme = theme.includes('dark') ? 'dark' : 'light';
      }
      const { violations } = await axe.run(document, {
        runOnly: ${JSON.stringify(rules)},
        resultTypes: ['violations'],
      });
      for (const { id, nodes } of violations) {
        for (const { target, failureSummary } of nodes) {
          flaws.push([theme, id + ':', target.join(' '), failureSummary].join(' '));
        }
      }
    }
    [root.className, root.style.colorScheme] = own;
    return flaws;
  })()`);
}

for (const state of STATES) {
  test(`axe finds nothing to object to: ${state.name}`, async ({ warm, browser }) => {
    // What a state does to the network and the browser stays with its page.
    const page = state.arrange ? await openPage(browser) : warm;
    await forget(page, bundleUrl(state.bundle ?? 'root'));
    if (IS_WHOLE) test.setTimeout(600_000);
    const looks = listLooks(state);
    for (const look of looks) {
      await openState(page, state, { ...look, theme: 'light' });
      const flaws = await findFlaws(page, ALL);
      // The widest shows most of what there is; the narrow one has its own bars.
      const isLast = look === looks.findLast(({ language }) => language === 'de');
      const themes = isLast || IS_WHOLE ? THEME_CLASSES : look.width === 390 ? ['dark'] : [];
      const rules = IS_WHOLE ? ALL : COLOURS;
      const colours = state.settings?.['theme'] ? [] : await findFlaws(page, rules, themes);
      expect({ ...look, flaws, colours }).toEqual({ ...look, flaws: [], colours: [] });
    }
    if (page !== warm) await page.close();
  });
}
