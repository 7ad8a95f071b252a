/** Instead of a word: the first, second, … of its row. Before signs of spellings: that word as these write it. */
export const SAME_WORD = '#$%*+<>@;}';
/** The sign of the first spelling; before "|", which ends a field, there is room for 76. */
export const FIRST_SPELLING = 48;

export type Spelling = readonly [part: string, other: string];

/**
 * How one word of a row follows from another: a part is written otherwise wherever it stands; "_" is the word's edge.
 * Found by counting what changes most often between the words of a row: letters for Russian, Arabic and Chinese names,
 * then marks, and endings of adjectives and inhabitants. The order is that of the signs and means nothing else.
 */
export const SPELLINGS = readSpellings(`
  w>v j>i j>y i_>ij_ c> al-> j> W>V y>i s>z i_>y_ c>k ss>s e>a i>e u>ou J>Y C>K n_>ner_ S>Z h>g i>j .> é>e
  dsch>j ts> n_>r_ i>y e>i á>a h> ’>' e_>er_ Dsch>J V>W í>i h>ch ks>x k>c u>o H>G K>Q e> s>ss x>ks hi>ge o>a
  ß>ss w_>v_ ia>ija K>C i_>j_ k>q mm>m J>Dsch jew>yev z>s ö>oe z>ts _A>_a en>ische O>A ø>ö jo>e m>mm ow_>ew_
  D>d Z>S o>u ou>u a_>ah_ er_>isch_ e_>isch_ a_>isch_ ien_>isch_ a_>aner_
`);

/**
 * Gives the names of a row back, a text for each of its fields; empty fields at the end are left out.
 *
 * "Dmitri Medwedew|#3 $0,=%" → "Dmitri Medwedew", "Dmitrij Medvedev, =Dmitrij"
 */
export function unpackNames(line: string): string[] {
  if (!/[|#-%*+;-@}]/.test(line)) return [line]; // most rows are a name and share nothing
  const words: string[] = [];
  const read = (word: string): string => {
    const own = readWord(word, words);
    if (word.length !== 1 || own === word) words.push(own); // a sign alone is no new word
    return own;
  };
  const readSigned = (form: string): string =>
    /^[=~?]/.test(form)
      ? form.charAt(0) + form.slice(1).split(' ').map(read).join(' ')
      : form.split(' ').map(read).join(' ');
  return line.split('|').map((field) => field && field.split(',').map(readSigned).join(', '));
}

function readWord(word: string, words: readonly string[]): string {
  const same = SAME_WORD.indexOf(word.charAt(0) || ' ');
  if (same < 0) return word;
  let own = words[same]!;
  for (let at = 1; at < word.length; at++)
    own = respell(own, SPELLINGS[word.charCodeAt(at) - FIRST_SPELLING]!);
  return own;
}

/** A word as a spelling writes it: "Medwedew", "w>v" → "Medvedev". */
export function respell(word: string, [part, other]: Spelling): string {
  return `_${word}_`.replaceAll(part, other).slice(1, -1);
}

function readSpellings(source: string): Spelling[] {
  return source
    .trim()
    .split(/\s+/)
    .map((each) => each.split('>') as [string, string]);
}
