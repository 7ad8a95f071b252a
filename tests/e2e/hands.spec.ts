import { readFile } from 'node:fs/promises';

import { expect, test, type Locator, type Page } from '@playwright/test';

import { GERMAN_VOICES, getSpeech, installSpeech } from '#tests/support/speech-stand-in.ts';

import { bundleUrl } from './bundles.ts';
import { HANDS, type Hand } from './hands.ts';
import { MINE_FILE } from './mine-file.ts';

const ALASKA = 'artikel/004_f9d9e42663636e3b/';
const CALL = 'artikel/000_5ed68c5c1a14808e/';

/** Opens an article; the keys go past header, filters and list. */
async function open(page: Page, hand: Hand, path: string): Promise<void> {
  await page.goto(bundleUrl('root') + path);
  await settle(page);
  if (!hand.isTouch) await hand.press(page.getByRole('link', { name: 'Zum Artikel springen' }));
}

/** The layer over the text has come, and keys are heard, when the end of the article says whether it is read. */
const settle = (page: Page) => page.getByText(/^(Noch nicht gelesen|Gelesen am)/).waitFor();
const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const mark = (page: Page, words: RegExp) => button(page.getByRole('article'), words).first();
const card = (page: Page) => page.getByRole('dialog', { name: /^Zu „/ });
const headline = (page: Page) => page.locator('#artikel h1[tabindex]');

const scrollTop = (page: Page) =>
  page.locator('.reader-scroll').evaluate((element) => element.scrollTop);

/** The words a named highlight lies on. */
const readPaint = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const [range] = CSS.highlights.get(wanted) ?? [];
    return range instanceof Range ? range.toString().replace(/\s+/g, ' ') : '';
  }, name);

async function save(page: Page, hand: Hand, control: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await hand.press(control);
  return readFile(await (await download).path(), 'utf8');
}

for (const hand of HANDS) {
  test.describe(`with ${hand.name} alone`, () => {
    test.use(hand.device);

    test('marks are chosen, explained and followed', async ({ page }) => {
      await open(page, hand, `${ALASKA}?akteure=wladimir-putin`);
      const vance = page.locator('.mark', { hasText: 'JD Vance' });
      const putin = mark(page, /^Putin –/);

      await test.step('which of them are seen', async () => {
        await hand.press(button(page, 'Markierungen'));
        await hand.choose(page.getByRole('radio', { name: 'nur, wonach ich filtere' }));
        await expect(vance).toHaveCSS('text-decoration-color', 'rgba(0, 0, 0, 0)');
        await expect(putin).not.toHaveCSS('text-decoration-color', 'rgba(0, 0, 0, 0)');
        await hand.choose(page.getByRole('radio', { name: 'nichts' }));
        await expect(page.locator('.reader-text .mark[role]')).toHaveCount(0);
        await hand.choose(page.getByRole('radio', { name: 'alles' }));
        await expect(vance).not.toHaveCSS('text-decoration-color', 'rgba(0, 0, 0, 0)');
        await hand.press(page.getByRole('checkbox', { name: 'Orte' }));
        await expect(mark(page, /^Magadan –/)).toHaveCount(0);
        await expect(mark(page, /^Kremlchef –/)).toHaveCount(1);
        await hand.use('Escape', button(page, 'Markierungen'));
        await expect(page.getByRole('radio')).toHaveCount(0);
      });

      const place = page.getByRole('group', { name: 'Erwähnungen von Wladimir Putin' }).last();
      await test.step('the card', async () => {
        if (hand.isTouch) {
          await mark(page, /^Wladimir Putin –/).tap();
        } else {
          await page.keyboard.press('n');
          await page.keyboard.press('Enter');
        }
        await expect(card(page).getByRole('heading', { name: 'Wladimir Putin' })).toBeVisible();
        await expect(card(page)).toContainText(
          /am 15\.\s?August\s?2025 im Amt\s*Präsident Russlands seit/,
        );
        await expect(card(page)).toContainText('9 in diesem Artikel');
        await expect(card(page)).toContainText('16 in allen Artikeln');
        await hand.press(button(card(page), 'Warum?'));
        await expect(card(page)).toContainText('„Wladimir Putin“');
        await hand.press(button(card(page), 'Stimmt nicht?'));
        await expect(card(page)).toContainText('Regel');
        await hand.press(button(card(page), /nächste Erwähnung/));
        await expect(place).toContainText('2 von 9');
        // The keyboard is on the next words then, whose card comes as well.
        if (!hand.isTouch) {
          await expect(card(page)).toBeVisible();
          await page.keyboard.press('Escape');
        }
        await expect(card(page)).toHaveCount(0);
      });

      await test.step('the way through the mentions', async () => {
        await hand.use('n', button(place, 'Nächste Erwähnung'));
        await expect(place).toContainText('3 von 9');
        await expect(page.locator('.mark[data-now]')).toHaveText('Putin');
        await hand.use('p', button(place, 'Vorherige Erwähnung'));
        await expect(place).toContainText('2 von 9');
        if (!hand.isTouch) return;
        const bands = page.getByRole('group', { name: 'Wo sie im Artikel vorkommen' });
        await bands.getByRole('button').last().tap();
        await expect(place).toContainText(/[89] von 9/);
        await expect(page.locator('.mark[data-now]')).toBeInViewport();
      });

      await test.step('filter and page of the actor, and back', async () => {
        const hue = await putin.getAttribute('data-hue');
        await expect(page.locator('.mark[data-now]')).toHaveAttribute('data-hue', hue ?? 'none');
        if (hand.isTouch) await page.locator('.mark[data-now]').tap();
        else await page.keyboard.press('Enter');
        await hand.press(button(card(page), 'mit Wladimir Putin'));
        await expect(page).toHaveURL(/\/artikel\/[^?]+$/);
        await hand.press(button(card(page), 'ohne Wladimir Putin'));
        await expect(page).toHaveURL(/\?akteure=-wladimir-putin$/);
        await hand.press(button(card(page), 'ohne Wladimir Putin'));
        const at = await page.locator('.mark[data-now]').getAttribute('data-at');
        await hand.press(card(page).getByRole('link', { name: 'Überblick über Wladimir Putin' }));
        const title = page.getByRole('heading', { level: 1, name: 'Wladimir Putin' });
        await expect(title).toBeFocused();
        await expect(title.locator('[data-hue]')).toHaveAttribute('data-hue', hue ?? 'none');
        await expect(page.locator('.chart')).toHaveAttribute('data-hue', hue ?? 'none');
        await page.goBack();
        await expect(page.locator(`.mark[data-at="${at}"]`)).toBeInViewport();
      });
    });

    test('the text is set, kept, freed of all else and read aloud', async ({ page }) => {
      await page.addInitScript(installSpeech, [...GERMAN_VOICES]);
      await open(page, hand, ALASKA);
      const text = page.getByRole('article').getByRole('paragraph').filter({ hasText: 'Rollfeld' });
      const readLook = () =>
        text.evaluate((paragraph) => {
          const style = getComputedStyle(paragraph);
          const size = parseFloat(style.fontSize);
          return {
            face: style.fontFamily.split(',', 1).join(),
            size,
            // In sizes of the letters.
            leading: Math.round((parseFloat(style.lineHeight) / size) * 10) / 10,
            line: Math.round(paragraph.getBoundingClientRect().width / size),
            hyphens: style.hyphens,
            isIndented: style.textIndent !== '0px',
            gap: style.marginTop,
            paper: getComputedStyle(document.body).backgroundColor,
          };
        });
      const usual = await readLook();
      const settings = page.getByRole('dialog', { name: 'Einstellungen' });

      await test.step('settings', async () => {
        await hand.press(button(page, hand.isTouch ? 'Einstellungen' : 'Schrift und Darstellung'));
        for (const [group, value] of [
          ['Darstellung', 'sepia'],
          ['Schrift', 'leicht lesbar'],
          ['Schriftgröße', '130\u00A0%'],
          ['Zeilenlänge', 'kurz'],
          ['Zeilenabstand', 'doppelt'],
          ['Absätze', 'Einzug'],
          ['Silbentrennung', 'an'],
        ] as const) {
          const radio = settings
            .getByRole('group', { name: group, exact: true })
            .getByRole('radio', { name: value });
          await hand.choose(radio);
          await expect(radio).toBeChecked();
        }
        await hand.use('Escape', button(settings, 'Schließen'));
        await expect(settings).toHaveCount(0);
      });

      await expect.poll(readLook).toEqual({
        face: '"Atkinson Hyperlegible Next"',
        size: expect.closeTo(usual.size * 1.3 * 0.97, 1),
        leading: 2.1,
        line: expect.any(Number),
        hyphens: 'auto',
        isIndented: true,
        gap: '0px',
        paper: 'rgb(244, 234, 214)',
      });
      const look = await readLook();
      expect(look.line).toBeLessThan(usual.line);
      await page.reload();
      await expect.poll(readLook).toEqual(look);
      await settle(page);

      await test.step('the text alone', async () => {
        await hand.use('z', button(page, 'Nur der Text'));
        await expect(page.getByRole('banner')).toBeHidden();
        await hand.use('z', button(page, 'Zurück zur Übersicht'));
        await expect(page.getByRole('banner')).toBeVisible();
      });

      await test.step('reading aloud', async () => {
        const aloud = page.getByRole('region', { name: 'Vorlesen' });
        const speech = () =>
          page.evaluate(() => {
            const { spoken, speaking } = window.speechSynthesis as unknown as ReturnType<
              typeof getSpeech
            >;
            return { speaking, ...spoken.at(-1) };
          });
        await hand.use('r', button(page, 'Vorlesen'));
        await expect(aloud.getByText(/^Satz 1 von/)).toBeVisible();
        await hand.press(button(aloud, 'Nächster Satz'));
        await expect(aloud.getByText(/^Satz 2 von/)).toBeVisible();
        const { text: said = '' } = await speech();
        await expect.poll(() => readPaint(page, 'aloud')).toContain(said);
        await hand.chooseNext(aloud.getByRole('combobox', { name: 'Tempo' }));
        await expect.poll(async () => (await speech()).rate).toBe(1.2);
        await hand.press(button(aloud, 'Anhalten'));
        await expect.poll(async () => (await speech()).speaking).toBe(false);
        await hand.press(button(aloud, 'Vorlesen'));
        await expect.poll(speech).toMatchObject({ speaking: true, text: said });
        await hand.use('Escape', button(aloud, 'Vorlesen beenden'));
        await expect(aloud).toHaveCount(0);
        expect(await speech()).toMatchObject({ speaking: false });
        await page.evaluate(() => Object.assign(window.speechSynthesis, { getVoices: () => [] }));
        await hand.use('r', button(page, 'Vorlesen'));
        await expect(aloud.getByRole('alert')).toContainText('keine Stimme für Deutsch');
      });
    });

    test('an article tells who, where, what about and what else', async ({ page }) => {
      await open(page, hand, `${ALASKA}?laender=RU`);
      const article = page.getByRole('article');

      await test.step('who is in it', async () => {
        const strip = article.getByRole('list', { name: 'Akteure' });
        await hand.press(strip.getByRole('button', { name: /^Marco Rubio/ }));
        const now = page.locator('.mark[data-now]');
        await expect(now).toContainText('Marco Rubio');
        await expect(now).toBeInViewport();
      });

      await test.step('who says what', async () => {
        await hand.press(button(page, 'Wer sagt was? Zu den Zitaten'));
        const quote = article.getByRole('button', { name: /im Text zeigen$/ }).first();
        const said = (await quote.locator('[lang]').textContent()) ?? '';
        await hand.press(quote);
        const shown = said.replace(/^…\s/, '').slice(0, 40);
        await expect.poll(() => readPaint(page, 'evidence')).toContain(shown);
      });

      await test.step('where it is', async () => {
        await hand.press(button(page, 'Wo genau? Zu den Ländern'));
        await hand.press(article.getByRole('button', { name: /^Magadan .*zur nächsten/ }));
        await expect(page.locator('.mark[data-now]')).toHaveText('Magadan');
      });

      await test.step('what it is about', async () => {
        await hand.press(button(page, 'Warum? Zu den Themen'));
        const word = article.getByRole('button', { name: /^Gas- und LNG-Projekte|^LNG/ }).first();
        await hand.press(word);
        await expect.poll(() => readPaint(page, 'evidence')).toContain('LNG');
      });

      await test.step('how far one is', async () => {
        const line = page.locator('.progress-line');
        const share = () =>
          line.evaluate((element) => Number(getComputedStyle(element).scale.split(' ')[0]));
        const before = await share();
        expect(before).toBeLessThan(1);
        await hand.scrollDown(page);
        await expect.poll(share).toBeGreaterThan(before);
      });

      await test.step('what else there is', async () => {
        const related = article.locator('section', {
          has: page.getByRole('heading', { name: 'Verwandt' }),
        });
        const other = related.getByRole('link', { name: /^Putin und Xi/ });
        await expect(other).toContainText('gemeinsam: Wladimir Putin');
        await hand.press(other);
        await expect(headline(page)).toHaveText('Putin und Xi wollen heute telefonieren');
        await page.goBack();
        await expect(other).toBeInViewport();
        const onward = page.getByRole('navigation', { name: 'Weiterlesen' }).getByRole('link');
        await hand.press(onward.first());
        await expect(page).not.toHaveURL(/004_/);
        await expect(page).toHaveURL(/\?laender=RU$/);
      });
    });

    test('what is mine is made, found, saved and brought in', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, hand, ALASKA);
      const bar = page.getByRole('toolbar', { name: 'Ausgewählte Stelle' });
      const copied = () => page.evaluate(() => navigator.clipboard.readText());

      await test.step('star, read, quote, link and note', async () => {
        await hand.use('s', button(page, 'Stern'));
        await expect(button(page, 'Stern')).toHaveAttribute('aria-pressed', 'true');
        await hand.use('m', button(page, 'als gelesen markieren'));
        await expect(page.getByText(/^Gelesen am/)).toBeAttached();
        if (hand.isTouch) await holdWord(page, 'Magadan');
        else await page.keyboard.press('h');
        await hand.press(button(bar, 'Zitieren mit Quelle'));
        await expect.poll(copied).toMatch(/^„.+“ \(Insider: .+, 15\.\s?August\s?2025\), http/);
        await hand.press(button(bar, 'Link zur Stelle'));
        await expect.poll(copied).toMatch(/^http[^ ]+#stelle=/);
        await hand.press(button(bar, 'Notiz'));
        await page.keyboard.type('Wann da?');
        await hand.use('Control+Enter', button(page, 'Fertig'));
        await expect(
          page.getByRole('button', { name: /^Meine Notiz zu .*: Wann da\?$/ }),
        ).toHaveCount(1);
      });

      await test.step('the page of it', async () => {
        if (hand.isTouch) {
          await page.getByRole('link', { name: /zurück zur Liste/ }).tap();
          await button(page, 'Ansichten').tap();
          await page.getByRole('link', { name: 'Meins' }).tap();
        } else {
          await page.keyboard.press('g');
          await page.keyboard.press('m');
        }
        await expect(page.getByRole('heading', { level: 1, name: 'Meins' })).toBeFocused();
        await page.reload();
        await expect(page.getByText('Wann da?')).toBeVisible();
        const chooser = page.waitForEvent('filechooser');
        const file = page.getByLabel('Datei wählen');
        await hand.press(hand.isTouch ? page.getByText('Datei wählen') : file);
        await (await chooser).setFiles(MINE_FILE);
        await expect(page.getByText(/^Eingelesen: 4\sneue Markierungen/).first()).toBeVisible();
        const gone = page.getByRole('region', { name: 'Nicht wiedergefunden' });
        await expect(gone).toContainText('Dieser Satz stand in einer älteren Fassung');

        const csv = await save(page, hand, button(page, 'Als CSV sichern'));
        expect(csv).toMatch(/Insider.*Wann da\?/);
        const markdown = await save(page, hand, button(page, 'Als Markdown sichern'));
        expect(markdown).toMatch(/^# Meins\n/);
        expect(markdown).toContain('Wann da?');
        const json = await save(page, hand, button(page, 'Als JSON sichern'));
        expect(JSON.parse(json)).toMatchObject({ format: 'depesche-meins' });

        const search = page.getByRole('searchbox');
        if (hand.isTouch) await search.tap();
        else await hand.press(search);
        await page.keyboard.type('agenturmeldung');
        await expect(page.getByRole('blockquote')).toHaveCount(1);
      });

      await test.step('a passage that moved is found by its words, one that is gone is told of', async () => {
        await hand.press(page.getByRole('link', { name: /^war kurz zuvor in Alaskas/ }));
        const moved = page.getByRole('button', {
          name: /^Meine Notiz zu „war kurz zuvor in Alaskas/,
        });
        await expect(moved).toBeInViewport();
        await page.goto(bundleUrl('root') + CALL);
        await expect(page.getByText(/^Eine Ihrer Markierungen passt nicht mehr/)).toBeAttached();
      });
    });

    test('the place where one stopped is offered at the next visit', async ({ page, context }) => {
      await open(page, hand, ALASKA);
      await hand.readOn(page);
      await expect
        .poll(() => page.evaluate(() => localStorage.getItem('depesche.positions')))
        .toContain('004_');
      const later = await context.newPage();
      await open(later, hand, ALASKA);
      expect(await scrollTop(later)).toBe(0);
      await hand.press(button(later, 'Dort weiterlesen'));
      await expect.poll(() => scrollTop(later)).toBeGreaterThan(100);
    });

    test('a record that cannot be read is told of and kept, and all else goes on', async ({
      page,
    }) => {
      await open(page, hand, ALASKA);
      await hand.use('s', button(page, 'Stern'));
      await expect(button(page, 'Stern')).toHaveAttribute('aria-pressed', 'true');
      await page.evaluate(spoil, {
        stores: ['articles', 'highlights'],
        key: CALL.split('/')[1] ?? '',
      });
      await page.goto(bundleUrl('root') + CALL);
      await settle(page);
      await hand.use('m', button(page, 'als gelesen markieren'));
      await expect(page.getByText(/^Gelesen am/)).toBeAttached();
      await expect(page.getByRole('alert')).toHaveCount(0);

      await page.goto(`${bundleUrl('root')}meins/`);
      const unreadable = page.getByRole('region', { name: 'Nicht lesbar' });
      await expect(unreadable).toContainText(/^Nicht lesbar2\sEinträge sind beschädigt/);
      await expect(page.getByText(/^Ein Stern, .*ein Artikel gelesen/)).toBeVisible();
      const raw = await save(page, hand, button(unreadable, 'So sichern, wie sie sind'));
      expect(JSON.parse(raw)).toMatchObject([
        { store: 'kept', value: 'Unfug in articles' },
        { store: 'highlights', value: 'Unfug in highlights' },
      ]);
    });
  });
}

/** Writes what no version of the page wrote into its storage. */
async function spoil({ stores, key }: { stores: string[]; key: string }): Promise<void> {
  const opening = indexedDB.open('depesche');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const writing = opening.result.transaction(stores, 'readwrite');
  for (const store of stores) writing.objectStore(store).put(`Unfug in ${store}`, key);
  await new Promise((resolve) => writing.addEventListener('complete', resolve));
  opening.result.close();
}

/** What a finger that rests on a word does: the browser selects it. */
async function holdWord(page: Page, word: string): Promise<void> {
  await mark(page, new RegExp(`^${word} –`)).evaluate((element) =>
    document.getSelection()?.selectAllChildren(element),
  );
}
