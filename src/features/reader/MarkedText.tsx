import { memo, useMemo } from 'react';

import type { Mention, Span } from '#core/article.ts';
import { cutSegments, type Segment } from '#core/reading/cut-segments.ts';

import type { Marking } from './use-marking.ts';

interface Props {
  /** The text as displayed; the article's offsets hold in it. */
  text: string;
  span: Span;
  /** In text order. */
  mentions: readonly Mention[];
  marking: Marking;
}

/** A stretch of text with its findings marked; the marks are found again by `data-at`, their offset. */
export const MarkedText = memo(function MarkedText({ text, span, mentions, marking }: Props) {
  const segments = useMemo(() => cutSegments(span, mentions), [span, mentions]);
  return segments.map((segment) =>
    segment.findings.length === 0 ? (
      text.slice(segment.start, segment.end)
    ) : (
      <Mark key={segment.start} text={text} segment={segment} marking={marking} />
    ),
  );
});

function Mark({ text, segment, marking }: { text: string; segment: Segment; marking: Marking }) {
  const { start, end, findings } = segment;
  const surface = text.slice(start, end);
  const hue = marking.getHue(chooseMain(findings));
  const shown = findings.filter(({ kind }) => marking.kinds[kind]);
  return (
    <span
      className="mark"
      data-at={start}
      data-end={end}
      data-kinds={findings.map(({ kind }) => kind).join(' ')}
      data-hue={hue}
      data-chosen={marking.isChosen(findings) ? '' : undefined}
      {...(shown.length > 0 && {
        // A <button> does not break across lines and cannot be selected as text.
        role: 'button',
        tabIndex: -1,
        'aria-haspopup': 'dialog',
        'aria-label': marking.tellMark(surface, shown),
      })}
    >
      {surface}
    </span>
  );
}

const RANKS = { person: 0, role: 1, country: 2, organisation: 3, place: 4 } as const;

function chooseMain(findings: readonly Mention[]): Mention {
  return findings.reduce((best, each) => (RANKS[each.kind] < RANKS[best.kind] ? each : best));
}
