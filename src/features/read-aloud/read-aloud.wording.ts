const de = {
  title: 'Vorlesen',
  play: 'Vorlesen',
  pause: 'Anhalten',
  previous: 'Vorheriger Satz',
  next: 'Nächster Satz',
  close: 'Vorlesen beenden',
  place: (index: number, total: number) => `Satz ${index} von ${total}`,
  speed: 'Tempo',
  speeds: {
    '70': 'sehr langsam',
    '85': 'langsam',
    '100': 'normal',
    '120': 'zügig',
    '140': 'schnell',
    '170': 'sehr schnell',
  },
  voice: 'Stimme',
  choose: 'wählen …',
  online: (name: string) => `${name} (über das Netz)`,
  finished: 'Der Artikel ist zu Ende gelesen.',
  empty: 'In diesem Artikel steht nichts zum Vorlesen.',
  unsupported: 'Dieser Browser kann nicht vorlesen.',
  noVoice: (language: string) =>
    `Dieses Gerät hat keine Stimme für ${language}. In den Einstellungen des Systems lässt sich meist eine nachladen.`,
  onlineOnly: (language: string) =>
    `Für ${language} gibt es hier nur Stimmen über das Netz: Wer eine wählt, sendet den Text an deren Anbieter.`,
  failed: 'Die Stimme ist verstummt. Vielleicht hilft eine andere.',
  unknownLanguage: 'diese Sprache',
};

const en: typeof de = {
  title: 'Read aloud',
  play: 'Read aloud',
  pause: 'Pause',
  previous: 'Previous sentence',
  next: 'Next sentence',
  close: 'Stop reading aloud',
  place: (index, total) => `Sentence ${index} of ${total}`,
  speed: 'Speed',
  speeds: {
    '70': 'very slow',
    '85': 'slow',
    '100': 'normal',
    '120': 'brisk',
    '140': 'fast',
    '170': 'very fast',
  },
  voice: 'Voice',
  choose: 'choose …',
  online: (name) => `${name} (online)`,
  finished: 'The article has been read to its end.',
  empty: 'There is nothing to read aloud in this article.',
  unsupported: 'This browser cannot read aloud.',
  noVoice: (language) =>
    `This device has no voice for ${language}. The settings of the system mostly offer one.`,
  onlineOnly: (language) =>
    `For ${language} there are online voices only: choosing one sends the text to its provider.`,
  failed: 'The voice fell silent. Another one may help.',
  unknownLanguage: 'this language',
};

export const READ_ALOUD_WORDING = { de, en };
