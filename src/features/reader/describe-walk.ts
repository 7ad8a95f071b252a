import type { Hue } from '#core/catalog/actor-hue.ts';

import type { ReaderWording } from './reader.wording.ts';
import type { MentionWalk } from './use-mention-walk.ts';
import type { Names } from './use-names.ts';

export interface WalkDescription {
  /** Who or what is walked through: the current one, else the followed one, else people. */
  name: string;
  hue: Hue | undefined;
  /** "8 von 9" among the mentions of that one; how many there are before the first step. */
  place: string;
}

export function describeWalk(
  { stops, current, followed }: Pick<MentionWalk, 'stops' | 'current' | 'followed'>,
  names: Names,
  words: ReaderWording,
): WalkDescription {
  const entities = new Set(stops.map(({ entity }) => entity));
  const entity = current?.entity ?? followed ?? (entities.size === 1 ? stops[0]?.entity : null);
  const own = stops.filter((stop) => stop.entity === entity);
  const [first] = own;
  if (!first) return { name: words.persons, hue: undefined, place: words.stops(stops.length) };
  const index = own.findIndex(({ start }) => start === current?.start);
  return {
    name: names.getName(first),
    hue: names.getHue(first.entity),
    place: index < 0 ? words.stops(own.length) : words.stopOf(index + 1, own.length),
  };
}
