import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, type ReactNode } from 'react';

import { LiveRegion } from './announcer.tsx';
import { IconButton } from './IconButton.tsx';

import './dialog.css';

interface Props {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** `card` stands in the middle, `drawer` slides in from the left below the header, `sheet` from below. */
  shape?: 'card' | 'drawer' | 'sheet';
  className?: string;
  /** Holds text alone: the text takes the focus, so that keys can scroll it. */
  reads?: boolean;
  /** Beside the title. */
  actions?: ReactNode;
  /** Stays in sight below the scrolling part. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A modal dialog: the browser traps the focus in it and gives it back when it goes. */
export function Dialog({ shape = 'card', className = '', reads = false, ...props }: Props) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const dialog = ref.current;
    dropCaret();
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  // Beside the dialog a click closes it; for keys there is Escape.
  const closeOutside = useEffectEvent((event: MouseEvent) => {
    if (event.target === ref.current) props.onClose();
  });
  useEffect(() => {
    const dialog = ref.current;
    const listener = (event: MouseEvent) => closeOutside(event);
    dialog?.addEventListener('click', listener);
    return () => dialog?.removeEventListener('click', listener);
  }, []);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={`dialog dialog-${shape} ${className}`}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      <div className="flex max-h-[inherit] min-h-0 min-w-0 flex-1 flex-col">
        {shape === 'sheet' && (
          <div
            aria-hidden="true"
            className="bg-rule-2 mx-auto mt-2 mb-0.5 h-1 w-9 flex-none rounded-full"
          />
        )}
        <div className="dialog-head">
          <h2 id={titleId} className="font-semibold" tabIndex={-1} autoFocus>
            {props.title}
          </h2>
          <div className="text-ink-2 flex items-center gap-4">
            {props.actions}
            <IconButton icon={X} label={props.closeLabel} onClick={props.onClose} />
          </div>
        </div>
        <div
          className="dialog-body"
          {...(reads && { role: 'region', 'aria-labelledby': titleId, tabIndex: 0 })}
        >
          {props.children}
        </div>
        {props.footer && <div className="dialog-foot">{props.footer}</div>}
        <LiveRegion />
      </div>
    </dialog>
  );
}

/** Behind a modal dialog no place is left for a caret, and the browser would search the page for one at every layout. */
function dropCaret(): void {
  const selection = document.getSelection();
  if (selection?.type === 'Caret') selection.removeAllRanges();
}
