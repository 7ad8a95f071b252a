import type { Frame } from './list-clauses.ts';
import type { QueryField } from './query.ts';

type Frames = Record<
  Exclude<Frame, 'date'>,
  readonly [one: string, several: string, behind: string]
>;

/** How a query is put into words; what follows "mit" is in the dative, what follows "ohne" in the accusative. */
export interface QueryWords {
  frames: Record<'with' | 'without', Frames>;
  /** Before days that are excluded. */
  not: string;
  and: string;
  or: string;
  /** Joins what is excluded. */
  nor: string;
  /** Before clauses that must not hold together. */
  notTogether: string;
  quotes: readonly [open: string, close: string];
  innerQuotes: readonly [open: string, close: string];
  /** Before a phrase, by the case it is in. */
  phrase: Record<'with' | 'without', readonly [oneWord: string, several: string]>;
  /** Before a name that several have. */
  named: Record<'with' | 'without', Record<Exclude<QueryField, 'date' | 'topic'>, string>>;
  more: Record<'with' | 'without', (count: number) => string>;
}

export const QUERY_WORDS: Record<'de' | 'en', QueryWords> = {
  de: {
    frames: {
      with: {
        named: ['mit', 'mit', ''],
        title: ['mit', 'mit', ' im\u00a0Titel'],
        topic: ['zum Thema', 'zu den Themen', ''],
      },
      without: {
        named: ['ohne', 'ohne', ''],
        title: ['ohne', 'ohne', ' im\u00a0Titel'],
        topic: ['nicht zum Thema', 'nicht zu den Themen', ''],
      },
    },
    not: 'nicht',
    and: 'und',
    or: 'oder',
    nor: 'und',
    notTogether: 'nicht zugleich',
    quotes: ['„', '“'],
    innerQuotes: ['‚', '‘'],
    phrase: {
      with: ['der Wortform', 'der Wortfolge'],
      without: ['die Wortform', 'die Wortfolge'],
    },
    named: {
      with: {
        actor: 'einem Akteur namens',
        country: 'einem Land namens',
        organisation: 'einer Organisation namens',
      },
      without: {
        actor: 'einen Akteur namens',
        country: 'ein Land namens',
        organisation: 'eine Organisation namens',
      },
    },
    more: {
      with: (count) => `${count}\u00a0weiteren`,
      without: (count) => `${count}\u00a0weitere`,
    },
  },
  en: {
    frames: {
      with: {
        named: ['with', 'with', ''],
        title: ['with', 'with', ' in\u00a0the\u00a0title'],
        topic: ['on', 'on', ''],
      },
      without: {
        named: ['without', 'without', ''],
        title: ['without', 'without', ' in\u00a0the\u00a0title'],
        topic: ['not on', 'not on', ''],
      },
    },
    not: 'not',
    and: 'and',
    or: 'or',
    nor: 'or',
    notTogether: 'not at once',
    quotes: ['“', '”'],
    innerQuotes: ['‘', '’'],
    phrase: {
      with: ['the exact word', 'the phrase'],
      without: ['the exact word', 'the phrase'],
    },
    named: {
      with: {
        actor: 'an actor called',
        country: 'a country called',
        organisation: 'an organisation called',
      },
      without: {
        actor: 'an actor called',
        country: 'a country called',
        organisation: 'an organisation called',
      },
    },
    more: {
      with: (count) => `${count}\u00a0more`,
      without: (count) => `${count}\u00a0more`,
    },
  },
};
