import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';

import { LANGUAGES, openState, STATES, THEMES, WIDTHS, type Look, type State } from './states.ts';

// Snapshots of each step would take more time than the checks themselves.
test.use({ trace: 'off' });

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The themes differ in colours alone. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The states every look of which is checked; the others in German and without the width between the two others. */
const MAIN = new Set(['list', 'article', 'filters-open', 'card', 'settings']);

/** What axe-core objects to, one line a finding; it comes without a script tag, which the page's policy forbids. */
async function findFlaws(page: Page, rules: readonly string[]): Promise<string[]> {
  return page.evaluate(`(async () => {
    if (!window.axe) { ${axe.source} }
    const { violations } = await axe.run(document, {
      runOnly: ${JSON.stringify(rules)},
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ': ' + target.join(' ') + ' ' + failureSummary),
    );
  })()`);
}

function listLooks(state: State): Omit<Look, 'theme'>[] {
  const { widths = WIDTHS, languages = LANGUAGES, name } = state;
  const isMain = MAIN.has(name);
  return languages
    .filter((language) => isMain || language === 'de')
    .flatMap((language) =>
      widths.filter((width) => isMain || width !== 900).map((width) => ({ language, width })),
    );
}

for (const state of STATES) {
  test(`axe finds nothing to object to: ${state.name}`, async ({ page }) => {
    for (const look of listLooks(state)) {
      const { themes = THEMES } = state;
      await openState(page, state, { ...look, theme: 'light' });
      const flaws = { ...look, light: await findFlaws(page, ALL), dark: [] as string[] };
      if (themes.includes('dark')) {
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        flaws.dark = await findFlaws(page, COLOURS);
      }
      expect(flaws).toEqual({ ...look, light: [], dark: [] });
    }
  });
}
