import { describe, expect, it } from 'vitest';

import { reportFinding } from '#core/reading/report-finding.ts';
import { makeSummit } from '#tests/support/summit-article.ts';

const { text, analysis } = makeSummit();
const report = (surface: string): string => {
  const finding = analysis.mentions.find((mention) => mention.text === surface);
  if (!finding) throw new Error(`${surface} is not marked`);
  return reportFinding({ file: analysis.file, title: analysis.title, text, finding });
};

describe('reportFinding', () => {
  it('names the file, the words in their sentence, what was recognised and the rule', () => {
    expect(report('Kremlchef')).toContain('file: gipfel.txt');
    expect(report('Kremlchef')).toMatch(/Der \[Kremlchef\] landete am Morgen/);
    expect(report('Kremlchef')).toContain('recognised: role wladimir-putin');
    expect(report('Kremlchef')).toContain('rule: role-office-country');
  });

  it('is one fact a line, whatever stands around the words', () => {
    expect(report('Präsidenten').split('\n')).toHaveLength(6);
    expect(report('Präsidenten')).toContain('nobody in particular');
  });
});
