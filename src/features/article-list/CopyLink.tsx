import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';

import { copyText } from '#data/copy-text.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useWording } from '#ui/language.tsx';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

// Long enough to be read, short enough not to be taken for the state of the next view.
const SHOWN_FOR = 2500;

/** Copies the address, which says all there is to say about the view. */
export function CopyLink() {
  const words = useWording(ARTICLE_LIST_WORDING);
  const announce = useAnnounce();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    const done = await copyText(window.location.href);
    setCopied(done);
    announce(done ? words.linked : words.notLinked);
  };

  const Icon = copied ? Check : Link;
  return (
    <button
      type="button"
      title={words.link}
      className="touch hover:text-ink flex min-h-6 items-center gap-1.5"
      onClick={() => void copy()}
    >
      <Icon aria-hidden="true" className="size-3.25" strokeWidth={1.5} />
      <span>{copied ? words.linked : words.link}</span>
    </button>
  );
}
