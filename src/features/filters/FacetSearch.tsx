import { Search } from 'lucide-react';
import type { ReactNode } from 'react';

export function FacetSearch(props: {
  label: string;
  /** Stands behind the field. */
  children?: ReactNode;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <div className="facet-search">
      <Search aria-hidden="true" className="size-3.5 flex-none" strokeWidth={1.5} />
      <input
        type="search"
        aria-label={props.label}
        placeholder={props.label}
        value={props.value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.children}
    </div>
  );
}
