const de = {
  misspelt: (word: string, by: readonly string[]) =>
    `„${word}“ schreibt kein Artikel; gefunden wurde stattdessen ${by.map((each) => `„${each}“`).join(', ')}.`,
  unknown: (part: string) => `„${part}“ trifft auf keinen Artikel zu; danach wird nicht gesucht.`,
  unreadable: (part: string) => `„${part}“ ist nicht zu verstehen; danach wird nicht gesucht.`,
};

const en: typeof de = {
  misspelt: (word, by) =>
    `No article writes “${word}”; found instead was ${by.map((each) => `“${each}”`).join(', ')}.`,
  unknown: (part) => `No article has “${part}”; it is not searched for.`,
  unreadable: (part) => `“${part}” cannot be understood; it is not searched for.`,
};

export const SEARCH_NOTE_WORDING = { de, en };
