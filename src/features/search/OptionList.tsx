import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: string;
  options: readonly { key: string; content: ReactNode; isQuiet?: boolean }[];
  active: number;
  onChoose: (at: number) => void;
}

/** The list below the field; the focus stays in the field, which names the active option. */
export function OptionList({ id, label, options, active, onChoose }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <datalist> can neither be styled nor hold two columns
    <div id={`${id}-list`} role="listbox" aria-label={label} className="search-list">
      {options.map(({ key, content, isQuiet }, at) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are those of the field
        <div
          key={key}
          id={`${id}-${at}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          data-quiet={isQuiet}
          className="search-option"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(at)}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
