import type { State } from './states.ts';

/** The pages that draw: time, network and map. */
export const PICTURE_STATES: readonly State[] = [
  {
    name: 'timeline',
    path: 'zeit/',
    prepare: (page) => page.locator('.timeline').waitFor(),
  },
  {
    name: 'timeline-table',
    path: 'zeit/?nach=themen',
    widths: [390],
    prepare: (page) => page.getByRole('button', { name: /^(Als Tabelle|As a table)$/ }).click(),
  },
  {
    name: 'network',
    path: 'netz/',
    prepare: (page) => page.getByRole('button', { name: /^Wladimir Putin, / }).focus(),
  },
  {
    name: 'world-map',
    path: 'karte/?laender=RU',
    prepare: (page) => page.getByRole('button', { name: /^(Russland|Russia): / }).focus(),
  },
  {
    name: 'map-places',
    path: 'karte/?nach=orte',
    prepare: async (page) => {
      await page.getByRole('button', { name: /^USA: .*Anchorage/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: /^(Orte|Places): USA$/ }).waitFor();
    },
  },
];
