const de = {
  unmentioned: (name: string) =>
    `${name} kommt in keinem Artikel vor; danach wird nicht gefiltert.`,
  unknownValue: (id: string) => `„${id}“ kennt hier niemand; danach wird nicht gefiltert.`,
  liftUnknown: (name: string) => `${name} entfernen`,
  remove: 'entfernen',
};

const en: typeof de = {
  unmentioned: (name) => `No article mentions ${name}; it does not filter.`,
  unknownValue: (id) => `Nobody here knows “${id}”; it does not filter.`,
  liftUnknown: (name) => `Remove ${name}`,
  remove: 'remove',
};

export const UNKNOWN_VALUES_WORDING = { de, en };
