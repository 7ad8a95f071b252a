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
  const segments = useMemo(() => {
    const marked = mentions.filter(({ kind }) => marking.kinds[kind]);
    return cutSegments(span, marked);
  }, [span, mentions, marking.kinds]);

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
  const main = chooseMain(findings);
  const hue = marking.getHue(main);
  return (
    <span
      // A <button> does not break across lines and cannot be selected as text.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="button"
      tabIndex={-1}
      aria-haspopup="dialog"
      aria-label={marking.tellMark(surface, findings)}
      className="mark"
      data-at={start}
      data-end={end}
      data-kind={main.kind}
      {...(hue ? { 'data-hue': hue } : {})}
      {...(marking.isDim(findings) ? { 'data-dim': '' } : {})}
    >
      {surface}
    </span>
  );
}

const RANKS = { person: 0, role: 1, country: 2, organisation: 3, place: 4 } as const;

function chooseMain(findings: readonly Mention[]): Mention {
  return findings.reduce((best, each) => (RANKS[each.kind] < RANKS[best.kind] ? each : best));
}
