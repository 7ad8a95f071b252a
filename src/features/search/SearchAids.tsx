import { useEffect, useState } from 'react';

import { rememberSearch } from '#data/recent-searches.ts';

import type { AidsProps } from './aids-state.ts';
import { RecentSearches } from './RecentSearches.tsx';
import { TypingAids } from './TypingAids.tsx';

import './search-aids.css';

/** What helps at the field: the last searches while it is empty, then what concerns the words in it. */
export function SearchAids(props: AidsProps) {
  const { text, hasFocus, keys, onText, onState } = props;
  const [chosen, setChosen] = useState<string>();
  useRemembered(text, hasFocus);
  if (text !== '') return <TypingAids {...props} finished={chosen} />;
  return (
    <RecentSearches
      hasFocus={hasFocus}
      keys={keys}
      onState={onState}
      onChoose={(search) => {
        setChosen(search);
        onText(search);
      }}
    />
  );
}

/** A search is remembered once the reader turns to what it found. */
function useRemembered(text: string, hasFocus: boolean): void {
  const [typed, setTyped] = useState(hasFocus);
  if (hasFocus && !typed) setTyped(true);
  useEffect(() => {
    if (typed && !hasFocus) rememberSearch(text);
  }, [typed, hasFocus, text]);
}
