import type { AnalyzedArticle, Span } from '#core/article.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { DATE_RULE_WORDING, type DateRule } from './date-rule.wording.ts';
import { QuotedWords } from './QuotedWords.tsx';

interface Props {
  article: AnalyzedArticle;
  text: string;
  onShow: (span: Span) => void;
}

/** All reasons for the date or its bounds. */
export function DateEvidenceList({ article, text, onShow }: Props) {
  const language = useLanguage();
  const rules = useWording(DATE_RULE_WORDING);
  return (
    <ul className="border-rule text-note text-ink-2 max-medium:text-nav mt-3 border-t">
      {article.date.evidence.map((evidence, index) => (
        <li key={index} className="border-rule border-b py-2.5 last:border-0 last:pb-0">
          {evidence.start !== undefined && (
            <QuotedWords
              evidence={evidence}
              text={text}
              language={article.language}
              onShow={onShow}
            />
          )}
          <p className="text-pretty">
            {language === 'de' && evidence.note !== ''
              ? evidence.note
              : isKnown(evidence.rule)
                ? rules[evidence.rule]
                : rules.other}
          </p>
        </li>
      ))}
    </ul>
  );
}

function isKnown(rule: string): rule is DateRule {
  return rule in DATE_RULE_WORDING.de;
}
