/** Focuses a heading where what had the focus has just gone; elsewhere the focus stays. */
export function catchFocus(heading: HTMLElement | null): void {
  if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
}
