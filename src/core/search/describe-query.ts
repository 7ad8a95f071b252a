import type { Catalog } from '#core/catalog/catalog.ts';
import { describeDays } from '#core/wording/describe-days.ts';
import type { SentencePart, ToldQuery } from '#core/wording/describe-filter.ts';
import { createValueNames } from '#core/wording/name-value.ts';

import { dropParts } from './drop-parts.ts';
import { findNamed } from './find-named.ts';
import { listClauses, type Clause, type Leaf, type LeafClause } from './list-clauses.ts';
import { FACET_OF_FIELD } from './query-fields.ts';
import { QUERY_WORDS, type QueryWords } from './query-words.ts';
import type { FieldQuery, Query } from './query.ts';
import { readDays } from './read-days.ts';
import { serializeQuery } from './serialize-query.ts';

/**
 * What a query asks for, as clauses of the sentence that says what is shown; every word, phrase and field is a part that
 * knows the query without it. Names nobody in the catalog has are left out, as the search leaves them out.
 *
 * gas titel:gipfel -"nord stream" → "mit „gas“", "mit „gipfel“ im Titel", "ohne die Wortfolge „nord stream“"
 */
export function describeQuery(query: Query, catalog: Catalog): ToldQuery {
  const found = new Map<FieldQuery, readonly string[]>();
  const clauses = listClauses(query, (leaf) => {
    if (leaf.kind !== 'field' || leaf.field === 'date') return true;
    const ids = findNamed(catalog, leaf.field, leaf.value);
    found.set(leaf, ids);
    return ids.length > 0;
  });
  const tell = (language: 'de' | 'en') => {
    const nameValue = createValueNames(catalog, language);
    const words = QUERY_WORDS[language];
    return clauses.map((clause) =>
      tellClause(clause, { query, words, language, nameField, isAlone: true }),
    );

    function nameField(leaf: FieldQuery): string | undefined {
      const [id, ...others] = found.get(leaf) ?? [];
      if (id === undefined || others.length > 0 || leaf.field === 'date') return undefined;
      return nameValue(FACET_OF_FIELD[leaf.field], id);
    }
  };
  return { de: tell('de'), en: tell('en') };
}

interface Context {
  query: Query;
  words: QueryWords;
  language: 'de' | 'en';
  /** The one value a field names; undefined where there are several. */
  nameField: (leaf: FieldQuery) => string | undefined;
  /** The clause is no part of another, so that each article must comply. */
  isAlone: boolean;
}

function tellClause(clause: Clause, whole: Context): SentencePart[] {
  const { words } = whole;
  const context = { ...whole, isAlone: false };
  switch (clause.kind) {
    case 'choice':
      return joinGroups(
        clause.options.map((option) => tellTogether(option, context)),
        words.or,
      );
    case 'apart':
      return [say(`${words.notTogether} `), ...tellTogether(clause.clauses, context)];
    default:
      return tellLeaves(clause, whole);
  }
}

/** Clauses within one; where a choice stands beside others, brackets say how far it goes. */
function tellTogether(clauses: readonly Clause[], context: Context): SentencePart[] {
  const groups = clauses.map((clause) => {
    const told = tellClause(clause, context);
    const isChoice = clause.kind === 'choice' || (clause.kind !== 'apart' && clause.any);
    return isChoice && clauses.length > 1 ? [say('('), ...told, say(')')] : told;
  });
  return joinGroups(groups, context.words.and, ` ${context.words.and} `);
}

// More are counted: a pasted paragraph would be said in full.
const MOST_TOLD = 8;
const TOLD_OF_MANY = 6;

function tellLeaves(clause: LeafClause, context: Context): SentencePart[] {
  const { any, leaves, sign } = clause;
  const { words } = context;
  const isCut = !any && leaves.length > MOST_TOLD;
  const told = isCut ? leaves.slice(0, TOLD_OF_MANY) : leaves;
  const groups = told.map((leaf) => {
    const [before, text] = tellLeaf(leaf, sign, context);
    const part = makePart([leaf], { text, label: frame(clause, 1, before + text), context });
    const isAsked = context.isAlone && sign === 'with' && (!any || leaves.length === 1);
    const days = isAsked && leaf.kind === 'field' && leaf.field === 'date' && readDays(leaf.value);
    return [...(before === '' ? [] : [say(before)]), days ? { ...part, days } : part];
  });
  if (isCut) {
    const rest = leaves.slice(TOLD_OF_MANY);
    const text = words.more[sign](rest.length);
    groups.push([makePart(rest, { text, label: frame(clause, 1, text), context })]);
  }
  const [lead, tail] = frame(clause, leaves.length, '\0').split('\0') as [string, string];
  const conjunction = any ? words.or : sign === 'with' ? words.and : getNor(clause, words);
  const joined = [say(lead), ...joinGroups(groups, conjunction), say(tail)];
  return joined.filter(({ text }) => text !== '');

  function frame({ kind }: LeafClause, count: number, text: string): string {
    if (kind === 'date') return sign === 'with' ? text : `${words.not} ${text}`;
    const [one, several, behind] = words.frames[sign][kind];
    // The first name stays with its "ohne", so that no line ends in it.
    const space = sign === 'without' && kind !== 'topic' ? '\u00a0' : ' ';
    return `${count === 1 ? one : several}${space}${text}${behind}`;
  }
}

function getNor({ kind }: LeafClause, { nor, or }: QueryWords): string {
  return kind === 'topic' ? or : nor;
}

/** What stands before it, and what it is. */
function tellLeaf(
  leaf: Leaf,
  sign: LeafClause['sign'],
  { words, language, nameField }: Context,
): [before: string, text: string] {
  const quote = (text: string) => `${words.quotes[0]}${shorten(text)}${words.quotes[1]}`;
  switch (leaf.kind) {
    case 'word':
      return ['', quote(leaf.open ? `${leaf.word}…` : leaf.word)];
    case 'phrase': {
      const [oneWord, several] = words.phrase[sign];
      return [`${leaf.words.length > 1 ? several : oneWord} `, quote(leaf.words.join(' '))];
    }
    case 'field': {
      if (leaf.field === 'date') {
        const [lead, days] = describeDays(readDays(leaf.value) ?? {}, language);
        return [`${lead} `, days];
      }
      const name = nameField(leaf);
      if (name !== undefined) return ['', name];
      if (leaf.field === 'topic') return ['', quote(leaf.value)];
      return [`${words.named[sign][leaf.field]} `, quote(leaf.value)];
    }
  }
}

// About two lines of the list; the field above holds it in full.
const LONGEST = 72;

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, cut > 0 ? cut : LONGEST)}…`;
}

function makePart(
  leaves: readonly Leaf[],
  { text, label, context }: { text: string; label: string; context: Context },
): SentencePart {
  const { quotes, innerQuotes } = context.words;
  return {
    kind: 'query',
    text,
    label: label.replaceAll(quotes[0], innerQuotes[0]).replaceAll(quotes[1], innerQuotes[1]),
    rest: serializeQuery(dropParts(context.query, new Set(leaves))),
  };
}

/** "A, B und C"; or all with the conjunction between them. */
function joinGroups(
  groups: readonly SentencePart[][],
  conjunction: string,
  between = ', ',
): SentencePart[] {
  return groups.flatMap((group, at) => {
    if (at === 0) return group;
    return [say(at === groups.length - 1 ? ` ${conjunction} ` : between), ...group];
  });
}

function say(text: string): SentencePart {
  return { kind: 'words', text };
}
