const de = {
  with: 'mit',
  without: 'ohne',
  withLabel: (name: string) => `mit ${name}`,
  withoutLabel: (name: string) => `ohne ${name}`,
  filterBy: (name: string) => `Nach ${name} filtern`,
};

const en: typeof de = {
  with: 'with',
  without: 'without',
  withLabel: (name) => `with ${name}`,
  withoutLabel: (name) => `without ${name}`,
  filterBy: (name) => `Filter by ${name}`,
};

/** The words of the two buttons that filter by one value. */
export const WITH_WITHOUT_WORDING = { de, en };
