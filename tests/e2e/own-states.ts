import type { Page } from '@playwright/test';

import type { State } from './states.ts';

/** What a file chooser gives. */
interface ChosenFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Says "Öl", "Präsident" and typographic quotes in the encoding of old Windows. */
export const LEGACY_FILE: ChosenFile = {
  name: 'gipfel.txt',
  mimeType: 'text/plain',
  buffer: Buffer.concat([
    Buffer.from('Putin empf\u00e4ngt Xi in Sotschi\n\nStand: 12.03.2024\n\n', 'latin1'),
    Buffer.from(
      'Der russische Pr\u00e4sident Wladimir Putin hat den chinesischen Staatschef Xi Jinping am Dienstag in Sotschi empfangen. Es ging um \u00d6l und Gas.\n\n',
      'latin1',
    ),
    Buffer.from([0x84]),
    Buffer.from('Wir sind uns einig', 'latin1'),
    Buffer.from([0x93]),
    Buffer.from(
      ', sagte Putin nach dem Gespr\u00e4ch mit Xi. Es gab Zwetschgenkuchen.\n',
      'latin1',
    ),
  ]),
};

/** Markup that would do harm if anything took it for more than words. */
export const HOSTILE_FILE: ChosenFile = {
  name: '<img src=x onerror=alert(1)>.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(
    [
      '<script>window.hurt = 1</script> Macron trifft Scholz <img src=x onerror="window.hurt = 1">',
      'Der franz\u00f6sische Pr\u00e4sident Emmanuel Macron hat Bundeskanzler Olaf Scholz in Paris empfangen. <b>Beide</b> sprachen \u00fcber die Ukraine &amp; mehr.',
      'javascript:window.hurt=1 "></p><svg onload="window.hurt = 1">',
    ].join('\n\n'),
  ),
};

export const BINARY_FILE: ChosenFile = {
  name: 'bild.jpg.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0]),
};

/** The states of what a reader adds to the articles. */
export const OWN_STATES: readonly State[] = [
  { name: 'own-empty', path: '', prepare: openOwn },
  {
    name: 'own-adding',
    path: '',
    arrange: async (page) => {
      await page.route('**/assets/own*worker*', () => {});
    },
    prepare: async (page) => {
      await openOwn(page);
      await chooseFiles(page, [LEGACY_FILE, HOSTILE_FILE]);
      await page.getByRole('progressbar').waitFor();
    },
  },
  { name: 'own-added', path: '', prepare: addFiles },
  {
    name: 'own-remove',
    path: '',
    prepare: async (page) => {
      await addFiles(page);
      await page.getByRole('button', { name: /^(Alle entfernen|Remove all)$/ }).click();
      await page.getByRole('button', { name: /^(Behalten|Keep)$/ }).waitFor();
    },
  },
  {
    name: 'own-article',
    path: '',
    prepare: async (page) => {
      await addFiles(page);
      const article = page.getByRole('dialog').getByRole('link', { name: /^Putin empfängt/ });
      await article.first().click();
      await page.getByText(/(eigener|own)\stext: gipfel\.txt/i).waitFor();
    },
  },
  {
    name: 'own-drag',
    path: '',
    prepare: async (page) => {
      await dragFile(page, 'dragover');
      await page.getByText(/^(Hier ablegen|Drop here)/).waitFor();
    },
  },
];

/** By key: a narrow page has its button among the views. */
export async function openOwn(page: Page): Promise<void> {
  await page.keyboard.press('a');
  await page.getByRole('dialog', { name: /^(Artikel hinzufügen|Add articles)$/ }).waitFor();
}

export async function chooseFiles(page: Page, files: ChosenFile[]): Promise<void> {
  await page.locator('dialog input[type=file]').setInputFiles(files);
}

/** Two articles, and a file that is left out. */
export async function addFiles(page: Page): Promise<void> {
  await openOwn(page);
  await chooseFiles(page, [LEGACY_FILE, HOSTILE_FILE, BINARY_FILE]);
  await page.getByRole('heading', { name: /hinzugefügt|added/ }).waitFor();
}

/** What a browser tells a page of a file that is dragged over its middle, as soon as the page listens. */
export async function dragFile(page: Page, type: 'dragover' | 'drop'): Promise<void> {
  await page.waitForFunction((name) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Scholz in Kiew\n\nOlaf Scholz ist in Kiew.'], 'kiew.txt'));
    const event = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
    document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.dispatchEvent(event);
    return event.defaultPrevented;
  }, type);
}
