import { Search } from 'lucide-react';
import { useId, type ReactNode } from 'react';

import { useWording } from '#ui/language.tsx';
import { Select } from '#ui/Select.tsx';
import { usePageParams, useSetPageParams } from '#view-state/use-page-params.ts';

import { OVERVIEWS_WORDING } from './overviews.wording.ts';

/** The search within an overview, and what else narrows it. */
export function OverviewTools({ children }: { children?: ReactNode }) {
  const words = useWording(OVERVIEWS_WORDING);
  const { name } = usePageParams();
  const setParams = useSetPageParams();
  return (
    <div className="overview-tools">
      <label className="search-field overview-search">
        <Search aria-hidden="true" className="size-4 flex-none" strokeWidth={1.5} />
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={name}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setParams({ name: target.value }, { replace: true })}
        />
      </label>
      {children}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  param: 'land' | 'amt';
  /** What stands for no choice. */
  all: string;
  options: readonly { value: string; name: string; count: number }[];
}

/** One of several values, or all of them. */
export function OverviewChoice({ label, param, all, options }: ChoiceProps) {
  const id = useId();
  const value = usePageParams()[param];
  const setParams = useSetPageParams();
  const isKnown = options.some((option) => option.value === value);
  return (
    <span className="overview-choice">
      <label htmlFor={id} className="hidden-visually">
        {label}
      </label>
      <Select
        id={id}
        value={isKnown ? value : ''}
        onChange={({ target }) => setParams({ [param]: target.value })}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`${option.name} (${option.count})`}
          </option>
        ))}
      </Select>
    </span>
  );
}
