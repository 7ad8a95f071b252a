const de = {
  misspelt: (word: string, by: readonly string[]) =>
    `„${word}“ schreibt kein Artikel; gefunden wurde ${by.map((each) => `„${each}“`).join(', ')}.`,
};

const en: typeof de = {
  misspelt: (word, by) =>
    `No article writes “${word}”; found was ${by.map((each) => `“${each}”`).join(', ')}.`,
};

export const SEARCH_NOTE_WORDING = { de, en };
