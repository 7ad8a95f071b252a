import type { DateEvidence, Span } from '#core/article.ts';

interface Props {
  evidence: DateEvidence;
  text: string;
  /** The article's. */
  language: string;
  onShow: (span: Span) => void;
}

/** The words a reason rests on, leading to their place; the reason itself where it rests on no words. */
export function QuotedWords({ evidence, text, language, onShow }: Props) {
  const { start, end, note } = evidence;
  if (start === undefined || end === undefined) return note;
  return (
    <button
      type="button"
      className="touch reads text-ink-2 decoration-rule-2 hover:text-ink min-h-6 [text-align:inherit] text-[0.90625rem] underline-offset-4 hover:underline"
      onClick={() => onShow({ start, end })}
    >
      <q lang={language}>{text.slice(start, end).replace(/\s+/g, ' ')}</q>
    </button>
  );
}
