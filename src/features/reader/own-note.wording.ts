const de = {
  own: (file: string, day: string) => `eigener\u00A0Text: ${file}, hinzugefügt am ${day}`,
};

const en: typeof de = {
  own: (file, day) => `own\u00A0text: ${file}, added on ${day}`,
};

export const OWN_NOTE_WORDING = { de, en };
