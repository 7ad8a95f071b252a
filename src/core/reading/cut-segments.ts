import type { Mention, Span } from '#core/article.ts';

/** A stretch of text with everything that was found in the whole of it; plain text has no findings. */
export interface Segment extends Span {
  findings: Mention[];
}

/**
 * Cuts a span of the text at every edge of a mention, so that findings that overlap can be marked without nesting.
 * The segments are in order, none is empty, and joined they give the span back; mentions that reach over its edges
 * count for the part inside. Findings of a segment keep the order of `mentions`. Offsets are UTF-16 units of the
 * original text.
 *
 * "US-Präsident Biden": country and role on "US-Präsident" → one segment with both, " ", one with the person
 */
export function cutSegments(span: Span, mentions: readonly Mention[]): Segment[] {
  const inside = mentions.filter((mention) => mention.start < span.end && mention.end > span.start);
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of inside) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const byStart = inside
    .map((mention, order) => ({ mention, order }))
    .sort((a, b) => a.mention.start - b.mention.start);

  const segments: Segment[] = [];
  let open: typeof byStart = [];
  let next = 0;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const start = cuts[index] ?? span.start;
    const end = cuts[index + 1] ?? span.end;
    open = open.filter(({ mention }) => mention.end > start);
    for (let item = byStart[next]; item && item.mention.start <= start; item = byStart[next]) {
      if (item.mention.end > start) open.push(item);
      next += 1;
    }
    const findings = open.toSorted((a, b) => a.order - b.order).map(({ mention }) => mention);
    append(segments, { start, end, findings });
  }
  return segments;
}

function append(segments: Segment[], segment: Segment): void {
  const last = segments.at(-1);
  // Edges of empty mentions cut nothing worth a segment of its own.
  if (last && last.findings.length === 0 && segment.findings.length === 0) last.end = segment.end;
  else segments.push(segment);
}
