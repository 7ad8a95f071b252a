import type { AnalyzedArticle, Block, BlockKind, Mention, MentionKind } from '#core/article.ts';

/** `[surface, kind, entity, rest]`; the surface's next occurrence is meant; words repeated at once are a second finding on the same span. */
type MentionSketch = readonly [
  text: string,
  kind: MentionKind,
  entity: string | null,
  rest?: Partial<Mention>,
];

interface ArticleSketch extends Partial<Omit<AnalyzedArticle, 'blocks' | 'mentions'>> {
  /** `[kind, text]`, one a line of the file. */
  lines: readonly (readonly [BlockKind, string])[];
  mentions?: readonly MentionSketch[];
}

export interface MadeArticle {
  text: string;
  analysis: AnalyzedArticle;
}

/** An analysed article from a sketch of its lines and mentions. */
export function makeArticle({ lines, mentions = [], ...rest }: ArticleSketch): MadeArticle {
  const text = lines.map(([, line]) => line).join('\n\n');
  const blocks: Block[] = [];
  let at = 0;
  for (const [kind, line] of lines) {
    blocks.push({ kind, start: at, end: at + line.length });
    at += line.length + 2;
  }
  return {
    text,
    analysis: {
      id: 'probe',
      file: 'probe.txt',
      language: 'de',
      title: lines.find(([kind]) => kind === 'title')?.[1] ?? 'Probe',
      titleSource: 'heading',
      date: { value: '2025-08-15', evidence: [] },
      blocks,
      mentions: placeMentions(text, mentions),
      actors: [],
      countries: [],
      organisations: [],
      topics: [],
      quotes: [],
      ...rest,
    },
  };
}

/** Where a surface stands in a text; throws when it does not. */
export function spanOf(text: string, surface: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(surface, from);
  if (start < 0) throw new Error(`"${surface}" is not in the text`);
  return { start, end: start + surface.length };
}

function placeMentions(text: string, sketches: readonly MentionSketch[]): Mention[] {
  let last = { start: 0, end: 0 };
  return sketches.map(([surface, kind, entity, rest]) => {
    const isSame = text.slice(last.start, last.end) === surface;
    last = isSame ? last : spanOf(text, surface, last.end > 0 ? last.start + 1 : 0);
    return { ...last, text: surface, kind, entity, rule: `${kind}-name`, ...rest };
  });
}
