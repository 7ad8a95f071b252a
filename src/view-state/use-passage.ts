import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';

import { parsePassage, type Passage } from './passage.ts';

/** The place in the article the address names; a new object for each arrival. */
export function usePassage(): { passage: Passage | undefined; arrival: string } {
  const { hash, key } = useLocation();
  return useMemo(() => ({ passage: parsePassage(hash), arrival: key }), [hash, key]);
}
