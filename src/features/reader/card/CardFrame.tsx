import { autoUpdate, flip, inline, offset, shift, size, useFloating } from '@floating-ui/react-dom';
import { X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import { IconButton } from '#ui/IconButton.tsx';

interface Props {
  /** The marked words. */
  anchor: HTMLElement;
  /** Otherwise it stands ready in its place, unseen. */
  isShown: boolean;
  /** Opened by a key: the keyboard goes on inside. */
  entered: boolean;
  /** On a narrow screen the card comes from below. */
  isSheet: boolean;
  label: string;
  closeLabel: string;
  onClose: () => void;
  onEnter: () => void;
  onLeave: () => void;
  children: ReactNode;
}

// Far enough for the underline and the outline of the words to stay free.
const DISTANCE = 12;
// A line of text between the words and the sheet.
const SHEET_DISTANCE = 36;
// In ms: longer than the card takes to be painted on a slow machine, shorter than a hand takes to scroll.
const AFTER_PAINT = 100;
// In px, above and below what is in the card.
const BORDERS = 2;
// How far the card stays from the edges of the page.
const MARGIN = 12;

/** Holds the card where it never covers its words, closes it from outside, and hands the keyboard on. */
export function CardFrame(props: Props) {
  const { anchor, isShown, entered, isSheet, label, onClose } = props;
  const box = useRef<HTMLDivElement>(null);
  const { refs, floatingStyles } = useFloating({
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(),
      offset({ mainAxis: DISTANCE, crossAxis: -20 }),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN }),
      // What does not fit beside the words scrolls.
      size({
        padding: MARGIN,
        apply: ({ availableHeight, elements }) => {
          const content = elements.floating.firstElementChild;
          if (!(content instanceof HTMLElement)) return;
          const isShort = !isSheet && availableHeight < content.scrollHeight + BORDERS;
          content.style.maxHeight = isShort ? `${availableHeight}px` : '';
        },
      }),
    ],
    whileElementsMounted: followLater,
  });
  useLayoutEffect(() => refs.setReference(anchor), [anchor, refs]);
  useEffect(() => {
    if (entered) box.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [entered]);
  useOutsidePress(box, anchor, isShown ? onClose : undefined);
  useWordsInView(box, anchor, isSheet && isShown);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab' && leavesCard(event, box.current)) {
      event.preventDefault();
      onClose();
    }
  };

  return createPortal(
    // A <dialog> would keep the page's own keys, n and p, from working while the card is open.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={(element) => {
        box.current = element;
        refs.setFloating(element);
      }}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="dialog"
      aria-label={label}
      data-shown={isShown || undefined}
      className={`mention-card ${isSheet ? 'mention-sheet' : ''}`}
      style={isSheet ? {} : floatingStyles}
      onPointerEnter={props.onEnter}
      onPointerLeave={props.onLeave}
      onFocus={props.onEnter}
      onKeyDown={onKeyDown}
    >
      <div className="mention-card-inner">
        {props.children}
        {isSheet && (
          <div className="absolute top-4 right-5">
            <IconButton icon={X} label={props.closeLabel} onClick={onClose} />
          </div>
        )}
      </div>
    </div>,
    document.body,
  );
}

/** The place is right when the card comes; what may move it is listened to once it has been painted. */
function followLater(...[anchor, card, place]: Parameters<typeof autoUpdate>): () => void {
  place();
  let stop: (() => void) | undefined;
  const timer = window.setTimeout(() => {
    stop = autoUpdate(anchor, card, place);
  }, AFTER_PAINT);
  return () => {
    window.clearTimeout(timer);
    stop?.();
  };
}

/** The sheet never covers its words, nor when it grows: the text makes way. */
function useWordsInView(
  box: React.RefObject<HTMLElement | null>,
  anchor: HTMLElement,
  isSheet: boolean,
): void {
  useEffect(() => {
    const scroller = anchor.closest('.reader-scroll');
    const sheet = box.current;
    if (!isSheet || !sheet || !scroller) return undefined;
    const observer = new ResizeObserver(() => {
      const covered = anchor.getBoundingClientRect().bottom + SHEET_DISTANCE;
      const { top } = sheet.getBoundingClientRect();
      if (covered > top) scroller.scrollTop += covered - top;
    });
    observer.observe(sheet);
    return () => observer.disconnect();
  }, [anchor, box, isSheet]);
}

/** Tab goes from the last control, or backwards from the first, to the words again. */
function leavesCard(event: KeyboardEvent, box: HTMLElement | null): boolean {
  const controls = [...(box?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])];
  const edge = event.shiftKey ? controls[0] : controls.at(-1);
  return edge === document.activeElement;
}

function useOutsidePress(
  box: React.RefObject<HTMLElement | null>,
  anchor: HTMLElement,
  onClose: (() => void) | undefined,
): void {
  useEffect(() => {
    if (!onClose) return undefined;
    const onPress = (event: PointerEvent) => {
      const { target } = event;
      if (!(target instanceof Node) || box.current?.contains(target) || anchor.contains(target)) {
        return;
      }
      onClose();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  });
}
