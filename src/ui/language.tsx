import { createContext, useContext, type ReactNode } from 'react';

export type Language = 'de' | 'en';

/** The words of one region in both languages; `de` decides which keys there are. */
export type Wording<Words> = { de: Words; en: Words };

const LanguageContext = createContext<Language>('de');

export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWording<Words>(table: Wording<Words>): Words {
  return table[useContext(LanguageContext)];
}
