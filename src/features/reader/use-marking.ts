import { useMemo } from 'react';

import type { Mention, MentionKind } from '#core/article.ts';
import type { Hue } from '#core/catalog/actor-hue.ts';
import { useSetting, type Settings } from '#data/settings.ts';
import { useWording } from '#ui/language.tsx';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { useFilter } from '#view-state/use-view.ts';

import { READER_WORDING } from './reader.wording.ts';
import { useNames } from './use-names.ts';

/** How findings look and what they are called; one object for all marks of an article. */
export interface Marking {
  kinds: Record<MentionKind, boolean>;
  getHue: (mention: Mention) => Hue | undefined;
  /** Whether something in the mark is filtered by. */
  isChosen: (findings: readonly Mention[]) => boolean;
  tellMark: (surface: string, findings: readonly Mention[]) => string;
}

type MarkSettings = Pick<Settings, 'marks' | 'marksHidden' | 'onlyFiltered'>;

/** What the reader wants marked; the switch answers before thousands of marks do. */
export function useMarkSettings(): MarkSettings {
  const marks = useSetting('marks');
  const marksHidden = useSetting('marksHidden');
  const onlyFiltered = useSetting('onlyFiltered');
  return useAfterPaint(
    useMemo(() => ({ marks, marksHidden, onlyFiltered }), [marks, marksHidden, onlyFiltered]),
  );
}

export function useMarking({ marks, marksHidden }: MarkSettings): Marking {
  const words = useWording(READER_WORDING);
  const filter = useFilter();
  const names = useNames();
  const kinds = useMemo(() => chooseKinds({ marks, marksHidden }), [marks, marksHidden]);
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
      isChosen: (findings) => findings.some(({ entity }) => entity !== null && chosen.has(entity)),
      tellMark: (surface, findings) => words.mark(surface, findings.map(tell).join('; ')),
    };
  }, [filter, kinds, names, words]);
}

/** What a container says of the marks in it; reader.css does the rest, so that switching draws no mark anew. */
export function describeMarksLook(settings: MarkSettings): {
  'data-off': string;
  'data-only'?: 'filtered';
} {
  const kinds = chooseKinds(settings);
  const off = Object.entries(kinds).filter(([, isOn]) => !isOn);
  return {
    'data-off': off.map(([kind]) => kind).join(' '),
    ...(settings.onlyFiltered ? { 'data-only': 'filtered' as const } : {}),
  };
}

function chooseKinds(
  settings: Pick<MarkSettings, 'marks' | 'marksHidden'>,
): Record<MentionKind, boolean> {
  return settings.marksHidden ? NONE : settings.marks;
}

const NONE = { person: false, role: false, country: false, place: false, organisation: false };
