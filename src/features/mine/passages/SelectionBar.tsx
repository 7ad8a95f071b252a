import { autoUpdate, flip, inline, offset, shift, useFloating } from '@floating-ui/react-dom';
import { Check, Link, MessageSquareText, PenLine, Quote, type LucideIcon } from 'lucide-react';
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';

import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';
import { useKeyOf, useShortcut } from '#ui/shortcuts.tsx';
import { useScreen } from '#ui/use-screen.ts';

import type { Piece } from './find-spans.ts';
import { PASSAGES_WORDING } from './passages.wording.ts';

interface Props {
  pieces: readonly Piece[];
  isEntered: boolean;
  onMark: () => void;
  onNote: () => void;
  /** Puts a text on the clipboard; false where that is not allowed. */
  onCite: () => Promise<boolean>;
  onLink: () => Promise<boolean>;
  /** Another paragraph, where one was chosen as a whole. */
  onStep: (by: 1 | -1) => void;
  onClose: () => void;
}

// A selection that grows key by key is not talked over.
const SETTLED = 900;

/** What can be done with the selected passage: beside it, on a narrow screen at the foot, clear of the system's own menu. */
export function SelectionBar(props: Props) {
  const { pieces, isEntered, onClose } = props;
  const words = useWording(PASSAGES_WORDING);
  const announce = useAnnounce();
  const isNarrow = useScreen() === 'narrow';
  const [copied, setCopied] = useState<'cite' | 'link' | undefined>(undefined);
  const bar = useRef<HTMLDivElement>(null);
  const { refs, floatingStyles } = useFloating({
    strategy: 'fixed',
    placement: 'top',
    middleware: [inline(), offset(8), flip({ padding: 8 }), shift({ padding: 8 })],
    whileElementsMounted: autoUpdate,
  });
  const [first] = pieces;
  useLayoutEffect(() => {
    if (!first) return;
    refs.setReference({
      getBoundingClientRect: () => first.range.getBoundingClientRect(),
      getClientRects: () => first.range.getClientRects(),
      contextElement: first.block,
    });
  }, [first, refs]);
  const enter = useEffectEvent(() => {
    bar.current?.querySelector('button')?.focus({ preventScroll: true });
    announce(words.other);
  });
  useEffect(() => {
    if (isEntered) enter();
  }, [isEntered]);
  const key = useKeyOf('highlight');
  const tell = useEffectEvent(() => {
    if (key !== undefined && !isEntered) announce(words.selected(key));
  });
  useEffect(() => {
    const timer = setTimeout(() => tell(), SETTLED);
    return () => clearTimeout(timer);
  }, [first]);
  useShortcut('Escape', onClose);

  const copy = async (what: 'cite' | 'link', run: () => Promise<boolean>) => {
    const done = await run();
    setCopied(done ? what : undefined);
    announce(done ? words.copied : words.notCopied);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[
      event.key
    ];
    if (next !== undefined) buttons[(next + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'ArrowDown' && isEntered) props.onStep(1);
    else if (event.key === 'ArrowUp' && isEntered) props.onStep(-1);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={(element) => {
        bar.current = element;
        refs.setFloating(element);
      }}
      role="toolbar"
      tabIndex={-1}
      aria-label={words.bar}
      className={`own-bar ${isNarrow ? 'own-bar-foot' : ''}`}
      style={isNarrow ? {} : floatingStyles}
      // Pressed with the mouse, a button takes neither focus nor selection.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
    >
      <Tool icon={PenLine} text={words.mark} onUse={props.onMark} />
      <Tool icon={MessageSquareText} text={words.note} onUse={props.onNote} isLater />
      <Tool
        icon={copied === 'cite' ? Check : Quote}
        text={copied === 'cite' ? words.copied : words.cite}
        label={copied === 'cite' ? words.copied : words.citeLabel}
        onUse={() => void copy('cite', props.onCite)}
        isLater
      />
      <Tool
        icon={copied === 'link' ? Check : Link}
        text={copied === 'link' ? words.copied : words.link}
        label={copied === 'link' ? words.copied : words.linkLabel}
        onUse={() => void copy('link', props.onLink)}
        isLater
      />
    </div>
  );
}

interface ToolProps {
  icon: LucideIcon;
  text: string;
  label?: string;
  onUse: () => void;
  /** Reached by the arrow keys: the bar is one tab stop. */
  isLater?: boolean;
}

function Tool({ icon: Icon, text, label = text, onUse, isLater = false }: ToolProps) {
  return (
    <button
      type="button"
      aria-label={label}
      tabIndex={isLater ? -1 : 0}
      className="own-tool"
      onClick={onUse}
    >
      <Icon aria-hidden="true" className="max-medium:size-5 size-4" strokeWidth={1.5} />
      {text}
    </button>
  );
}
