import { useEffect } from 'react';

import { cutAtWord } from '#core/wording/cut-at-word.ts';

// One line beside the date on a sheet of A4.
const LONGEST = 64;

/** There the title itself stands. */
const FIRST = "@page :first { @top-left { content: '' } @top-right { content: '' } }";

/** Title and date at the head of every sheet but the first, where the browser knows margin boxes. */
export function useRunningHead(title: string, date: string): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    const boxes = [
      ['@top-left', cutAtWord(title, LONGEST)],
      ['@top-right', date],
    ] as const;
    const rules = boxes.map(([box, text]) => `${box} { content: ${quote(text)} }`);
    sheet.replaceSync(`@page { ${rules.join(' ')} } ${FIRST}`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      const others = document.adoptedStyleSheets.filter((each) => each !== sheet);
      document.adoptedStyleSheets = others;
    };
  }, [title, date]);
}

/** A string of CSS; any text may be a title. */
function quote(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
}
