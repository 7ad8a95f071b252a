import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';

const AnnounceContext = createContext<(message: string) => void>(() => {});
const MessageContext = createContext('');

export function AnnouncerProvider(props: { children: ReactNode }) {
  const [message, setMessage] = useState('');
  const announce = useMemo(
    // The same words twice would be no change, hence no announcement.
    () => (next: string) => setMessage((last) => (last === next ? `${next}\u00a0` : next)),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      <MessageContext value={message}>{props.children}</MessageContext>
    </AnnounceContext>
  );
}

/** Says something to a screen reader without moving the focus. */
export function useAnnounce(): (message: string) => void {
  return useContext(AnnounceContext);
}

/** Where announcements are spoken; a modal dialog needs its own, since all outside it is inert. */
export function LiveRegion() {
  return (
    <div aria-live="polite" className="hidden-visually top-0">
      {useContext(MessageContext)}
    </div>
  );
}
