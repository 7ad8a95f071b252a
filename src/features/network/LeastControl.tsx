import { Minus, Plus } from 'lucide-react';

import { useWording } from '#ui/language.tsx';

import { NETWORK_WORDING } from './network.wording.ts';

interface Props {
  least: number;
  most: number;
  onChange: (least: number) => void;
}

/** From how many shared sentences on two actors are linked. */
export function LeastControl({ least, most, onChange }: Props) {
  const words = useWording(NETWORK_WORDING);
  const icon = { 'aria-hidden': true, className: 'size-4', strokeWidth: 1.5 } as const;
  return (
    <fieldset aria-label={words.least} className="least">
      <span>{words.least}</span>
      <button
        type="button"
        aria-label={words.fewer}
        disabled={least <= 1}
        onClick={() => onChange(least - 1)}
      >
        <Minus {...icon} />
      </button>
      <span aria-live="polite" className="least-number figures">
        {words.leastOf(least)}
      </span>
      <button
        type="button"
        aria-label={words.more}
        disabled={least >= most}
        onClick={() => onChange(least + 1)}
      >
        <Plus {...icon} />
      </button>
    </fieldset>
  );
}
