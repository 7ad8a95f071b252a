import { readFile } from 'node:fs/promises';

import { expect, test } from '@playwright/test';

import { bundleUrl } from './bundles.ts';

test('the selection is saved in every format, and the file holds it alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${bundleUrl('root')}?akteure=donald-trump`);
  const list = page.getByRole('list', { name: 'Artikel' });
  await list.getByRole('heading').first().waitFor();
  const titles = await list.getByRole('heading').allTextContents();
  expect(titles.length).toBeGreaterThan(0);

  const save = async (format: string) => {
    await page.getByRole('button', { name: 'Diese Auswahl als Datei sichern' }).click();
    const dialog = page.getByRole('dialog', { name: 'Auswahl sichern' });
    await dialog.getByRole('radio', { name: format }).check();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Sichern' }).click();
    const file = await download;
    await expect(dialog).toHaveCount(0);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };

  const csv = await save('CSV Eine Zeile je Artikel');
  expect(csv.name).toBe('depesche-auswahl.csv');
  expect(csv.text.trim().split('\r\n')).toHaveLength(titles.length + 1);
  expect(csv.text).toContain('Donald Trump');

  const markdown = await save('Markdown');
  expect(markdown.text.match(/^- \[ \] /gm)).toHaveLength(titles.length);
  expect(markdown.text).toMatch(/^# .*mit Donald Trump\n/);

  const json = await save('Alles Erkannte');
  expect(json.name).toBe('depesche-auswahl.ndjson');
  const analyses = json.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { title: string });
  expect(analyses.map((each) => each.title)).toEqual(titles);

  const bibtex = await save('BibTeX');
  expect(bibtex.text.match(/^@online\{/gm)).toHaveLength(titles.length);

  const csl = await save('CSL-JSON');
  expect(JSON.parse(csl.text)).toHaveLength(titles.length);
});
