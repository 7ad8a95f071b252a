const de = { open: 'Sichern', openLabel: 'Diese Auswahl als Datei sichern' };

const en: typeof de = { open: 'Save', openLabel: 'Save this selection as a file' };

/** The words of the button alone, since its dialog comes later. */
export const OPEN_EXPORT_WORDING = { de, en };
