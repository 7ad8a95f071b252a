import type { Mention } from '#core/article.ts';
import { RULE_WORDING } from '#features/reader/rule.wording.ts';
import { useNames } from '#features/reader/use-names.ts';
import { useWording } from '#ui/language.tsx';

/** The rule that made a finding, in a sentence for everyone, and the words it went by. */
export function FindingReason({ finding, isInRole }: { finding: Mention; isInRole: boolean }) {
  const rules = useWording(RULE_WORDING);
  const names = useNames();
  const rule = chooseRule(finding, isInRole);
  const explain = rules[rule] ?? rules['other'];
  const words = finding.text.replace(/\s+/g, ' ');
  return (
    <p className="text-pretty not-first:mt-2">
      {explain?.({ words, name: names.getName(finding) })}
    </p>
  );
}

function chooseRule({ kind, entity, rule }: Mention, isInRole: boolean): string {
  if (kind === 'role' && entity === null) return 'role-unresolved';
  return isInRole ? 'country-role-word' : rule;
}
