import type { Locator, Page, PlaywrightTestOptions } from '@playwright/test';

/** What a reader has to use the page with; no other hand helps. */
export interface Hand {
  name: string;
  device: Partial<PlaywrightTestOptions>;
  isTouch: boolean;
  /** A button, a link, a check box. */
  press: (control: Locator) => Promise<void>;
  /** One of a few radio buttons. */
  choose: (radio: Locator) => Promise<void>;
  /** The value behind the one that is chosen now. */
  chooseNext: (select: Locator) => Promise<void>;
  /** Does by its key what a finger presses a button for. */
  use: (key: string, control: Locator) => Promise<void>;
  /** Down the article, as far as one move goes. */
  scrollDown: (page: Page) => Promise<void>;
  /** Down the article by less than what is shown of it. */
  readOn: (page: Page) => Promise<void>;
}

const CALM = { contextOptions: { reducedMotion: 'reduce' } } as const;

// More than there are controls in an article with its tools.
const MOST_TABS = 90;

/** A keyboard: Tab reaches every control, also backwards, and arrows go on inside a group. */
export const KEYS: Hand = {
  name: 'keys',
  device: { ...CALM, viewport: { width: 1440, height: 900 } },
  isTouch: false,
  async press(control) {
    await reach(control);
    const isBox = await control.evaluate((element) => element.matches('[type=checkbox]'));
    await control.page().keyboard.press(isBox ? 'Space' : 'Enter');
  },
  async choose(radio) {
    await reach(radio, 'ArrowRight');
  },
  async chooseNext(select) {
    await reach(select);
    await select.page().keyboard.press('ArrowDown');
  },
  use: (key, control) => control.page().keyboard.press(key),
  scrollDown: (page) => page.keyboard.press('End'),
  readOn: (page) => page.keyboard.press('PageDown'),
};

/** A finger on a telephone. */
export const FINGER: Hand = {
  name: 'a finger',
  device: { ...CALM, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  isTouch: true,
  press: (control) => control.tap(),
  choose: (radio) => radio.tap(),
  async chooseNext(select) {
    // The list that opens is the system's.
    const next = await select.evaluate((element: HTMLSelectElement) => element.selectedIndex + 1);
    await select.selectOption({ index: next });
  },
  use: (_key, control) => control.tap(),
  scrollDown: (page) => drag(page, [700, 660, 540, 380, 200]),
  // A finger that rests before it is lifted does not let the page go on.
  readOn: (page) => drag(page, [700, 640, 520, 420, 300, 300, 300, 300], 60),
};

export const HANDS: readonly Hand[] = [KEYS, FINGER];

/** Moves a finger up or down the screen, in CSS pixels from its top, resting for so many milliseconds at each. */
async function drag(page: Page, [start = 0, ...way]: readonly number[], rest = 0): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: 195, y }],
    });
  await touch('touchStart', start);
  for (const y of way) {
    await touch('touchMove', y);
    await page.waitForTimeout(rest);
  }
  await touch('touchEnd');
}

/** Goes to a control as one does who has no mouse; `within` is the key that goes on inside a group. */
async function reach(control: Locator, within = 'ArrowRight'): Promise<void> {
  const page: Page = control.page();
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    const key = await control.evaluate(chooseKey, within);
    if (key === undefined) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No key leads to ${String(control)}.`);
}

/** The key that leads from what has the focus to this; undefined once it is there. */
function chooseKey(target: Element, within: string): string | undefined {
  const active = document.activeElement;
  if (active === target) return undefined;
  const group = target.closest('[role=toolbar]');
  const isSameGroup =
    group?.contains(active) ??
    (active instanceof HTMLInputElement &&
      target instanceof HTMLInputElement &&
      target.type === 'radio' &&
      active.name === target.name);
  if (isSameGroup) return within;
  const isBehind =
    active === null ||
    (active.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  return isBehind ? 'Tab' : 'Shift+Tab';
}
