import { useMemo } from 'react';

import type { Mention, MentionKind } from '#core/article.ts';
import type { Hue } from '#core/corpus/actor-hue.ts';
import { useSettings } from '#data/settings.ts';
import { useWording } from '#ui/language.tsx';
import { useFilter } from '#view-state/use-view.ts';

import { READER_WORDING } from './reader.wording.ts';
import { useNames } from './use-names.ts';

/** How findings look and what they are called; one object for all marks of an article. */
export interface Marking {
  kinds: Record<MentionKind, boolean>;
  getHue: (mention: Mention) => Hue | undefined;
  /** Whether the mark steps back because nothing in it is filtered by. */
  isDim: (findings: readonly Mention[]) => boolean;
  tellMark: (surface: string, findings: readonly Mention[]) => string;
}

export function useMarking(): Marking {
  const words = useWording(READER_WORDING);
  const { marks: kinds, onlyFiltered } = useSettings();
  const filter = useFilter();
  const names = useNames();

  return useMemo(() => {
    const chosen = new Set([
      ...filter.actors.with,
      ...filter.countries.with,
      ...filter.organisations.with,
    ]);
    const tell = (mention: Mention): string => {
      const kind = words.kind[mention.kind];
      if (mention.kind === 'role' && mention.entity === null) {
        return `${kind}, ${words.unknownHolder}`;
      }
      return mention.kind === 'place' ? kind : `${kind} ${names.getName(mention)}`;
    };
    return {
      kinds,
      getHue: ({ kind, entity }) =>
        kind === 'person' || kind === 'role' ? names.getHue(entity) : undefined,
      isDim: (findings) =>
        onlyFiltered && !findings.some(({ entity }) => entity !== null && chosen.has(entity)),
      tellMark: (surface, findings) => words.mark(surface, findings.map(tell).join('; ')),
    };
  }, [filter, kinds, names, onlyFiltered, words]);
}
