import { readdirSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import { DECOMPOSED_ID, ODD_IDS } from '#tests/support/odd-articles.ts';

import { bundleUrl } from './bundles.ts';
import { watchPage } from './watch-page.ts';

const SEEDS = readdirSync('seeds').map((file) => file.replace(/\.txt$/, ''));

for (const name of ['root', 'nested'] as const) {
  const url = bundleUrl(name);

  test.describe(`the bundle under ${new URL(url).pathname}`, () => {
    test('opens the list without complaint and asks no other host', async ({ page }) => {
      const seen = watchPage(page, url);
      await page.goto(url);
      await expect(page.getByRole('link', { name: /Putin/ }).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      expect(seen).toEqual({ complaints: [], foreign: [] });
    });

    test('opens every article by its address, and again on reload', async ({ page }) => {
      const seen = watchPage(page, url);
      for (const id of SEEDS) {
        const response = await page.goto(`${url}artikel/${id}/`);
        expect(response?.status()).toBe(200);
        await expect(page.getByRole('article').getByRole('heading').first()).toBeVisible();
        const title = await page.title();
        await page.reload();
        await expect(page.getByRole('article').getByRole('heading').first()).toBeVisible();
        await expect(page).toHaveTitle(title);
      }
      await page.waitForLoadState('networkidle');
      expect(seen).toEqual({ complaints: [], foreign: [] });
    });

    test('says that there is no page at an unknown address', async ({ page }) => {
      const response = await page.goto(`${url}artikel/gibt-es-nicht/`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading').first()).toBeVisible();
    });

    test('lets a text run no script and style nothing', async ({ page }) => {
      await page.goto(url);
      const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
      await expect(policy).toHaveAttribute('content', /default-src 'none'; script-src 'self'/);
      expect(await page.content()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+="|unsafe-/);
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);
        await new Promise((resolve) => setTimeout(resolve, 50));
        return 'ran' in window;
      });
      expect(ran).toBe(false);
    });
  });
}

test('opens every article with an odd name by its address', async ({ page }) => {
  const seen = watchPage(page, bundleUrl('odd'));
  for (const id of [...ODD_IDS, DECOMPOSED_ID]) {
    await test.step(id, async () => {
      const response = await page.goto(`${bundleUrl('odd')}artikel/${encodeURIComponent(id)}/`);
      expect([id, response?.status()]).toEqual([id, 200]);
      await expect(page.getByRole('article')).toContainText('Danach sprach der Gast aus Moskau');
      expect(seen).toEqual({ complaints: [], foreign: [] });
    });
  }
});

test('leads from the list to an article with an odd name', async ({ page }) => {
  await page.goto(bundleUrl('odd'));
  await page.getByRole('link', { name: /wer\? was#wo/ }).click();
  await expect(page.getByRole('article')).toContainText('Danach sprach der Gast aus Moskau');
  await page.reload();
  await expect(page.getByRole('article')).toContainText('Danach sprach der Gast aus Moskau');
});

test('tells how many files were left out', async ({ page }) => {
  await page.goto(bundleUrl('odd'));
  await expect(page.getByText(/4\s+Dateien/)).toBeVisible();
});
