import { COMPOUND_TAILS } from '#core/knowledge/compound-tails.ts';
import { COUNTRIES } from '#core/knowledge/countries.ts';
import { slugify } from '#core/text/slugify.ts';

import type { Claim } from './finding.ts';
import type { CompoundHead, CountryForm, Entry, Gazetteer } from './gazetteer.ts';

const BEFORE_ADJECTIVE = /^(?:[Pp]ro|[Aa]nti|[Ii]nner|[Gg]esamt|[Nn]icht)(?<rest>\p{Ll}{5,})$/u;
/** "nordsyrische": a part of the country; of the words excepted the whole means something else. */
const COMPASS_ADJECTIVE =
  /^(?:[Nn]ord|[Ss]üd|[Oo]st|[Ww]est|[Zz]entral|[Mm]ittel)(?:ost|west)?(?<rest>(?!amerik|ind|ir|kore|afrik|europ|asi)\p{Ll}{4,})$/u;
const NAMES = new Map(COUNTRIES.map(({ code, name }) => [code, name]));
/** Parts of a country by the compass; the longer words first. */
const COMPASS =
  /^(?<part>(?:Nordwest|Nordost|Südwest|Südost|Nord|Süd|Ost|West|Zentral))(?<rest>\p{Ll}{4,})$/u;
/** What makes an adjective of a country's name or stem: "russlandfreundlich", "türkischstämmige", "kremltreuen". */
const LEANING =
  /^(?<head>\p{Ll}{4,}?)s?(?:stämmig|freundlich|feindlich|treu|nah|kritisch|gestützt|finanziert|kontrolliert|besetzt|geführt|hörig|gesteuert)(?:e[nrsm]?)?$/u;
// "Bosnien-Herzegowina" and "Niedersachsen" are about as long as names in one word get.
const LONGEST_HEAD = 20;

/**
 * The country, seat, organisation or part of a country inside a word written in one; undefined for any other word.
 *
 * "Russlandpolitik" → RU; "prorussische" → RU; "Kremlsprecher" → the seat; "Natogipfel" → nato; "Nordsyrien" → a place in
 * SY
 */
export function readCountryInWord(word: string, gazetteer: Gazetteer): Claim | undefined {
  return isCapitalised(word)
    ? (readHead(word, gazetteer) ?? readAdjective(word, gazetteer) ?? readCompass(word, gazetteer))
    : (readAdjective(word, gazetteer) ?? readLeaning(word, gazetteer));
}

function readHead(word: string, { compoundHeads }: Gazetteer): Claim | undefined {
  // The longest first: "Hamasführer" has nothing to do with Hama.
  for (let size = Math.min(word.length - 4, LONGEST_HEAD); size >= 4; size--) {
    const head = compoundHeads.get(word.slice(0, size));
    if (!head) continue;
    const tail = word.slice(size);
    if (COMPOUND_TAILS.has(tail) || (tail[0] === 's' && COMPOUND_TAILS.has(tail.slice(1))))
      return claimOf(head);
  }
  return undefined;
}

function claimOf(head: CompoundHead): Claim {
  if (head.kind === 'place') {
    const { id, country } = head.place;
    return { kind: 'place', entity: id, country, rule: 'place-compound' };
  }
  if (head.kind === 'organisation')
    return { kind: 'organisation', entity: head.id, rule: 'organisation-compound' };
  return head.kind === 'seat'
    ? { kind: 'country', entity: head.code, metonym: true, rule: 'country-seat' }
    : { kind: 'country', entity: head.code, rule: 'country-compound' };
}

function readAdjective(word: string, gazetteer: Gazetteer): Claim | undefined {
  const rest = (BEFORE_ADJECTIVE.exec(word) ?? COMPASS_ADJECTIVE.exec(word))?.groups?.['rest'];
  const code = rest && codeOf(gazetteer.names.entriesOfName(rest), 'adjective');
  if (code) return { kind: 'country', entity: code, rule: 'country-adjective' };
  // "Exiliraner", "Deutschtürken"
  const people = /^(?:Exil|Deutsch)(\p{Ll}{4,})$/u.exec(word)?.[1];
  const from = people && codeOf(gazetteer.names.entriesOfName(capitalise(people)), 'inhabitants');
  return from ? { kind: 'country', entity: from, rule: 'country-inhabitants' } : undefined;
}

function readCompass(word: string, gazetteer: Gazetteer): Claim | undefined {
  const { part, rest } = COMPASS.exec(word)?.groups ?? {};
  if (!part || !rest) return undefined;
  const code = codeOf(gazetteer.names.entriesOfName(capitalise(rest)), 'name');
  if (!code) return undefined;
  return {
    kind: 'place',
    entity: slugify(part + (NAMES.get(code) ?? code)),
    country: code,
    rule: 'place-part-of-country',
  };
}

function readLeaning(word: string, { names, compoundHeads }: Gazetteer): Claim | undefined {
  const head = LEANING.exec(word)?.groups?.['head'];
  if (!head) return undefined;
  const code = codeOf(names.entriesOfName(head), 'stem');
  if (code) return { kind: 'country', entity: code, rule: 'country-compound' };
  const capital = codeOf(names.entriesOfName(capitalise(head)), 'capital');
  if (capital) return claimOf({ kind: 'seat', code: capital });
  const named = compoundHeads.get(capitalise(head));
  return named && claimOf(named);
}

function codeOf(entries: readonly Entry[], form: CountryForm): string | undefined {
  const entry = entries.find((each) => each.kind === 'country' && each.form === form);
  return entry?.kind === 'country' ? entry.code : undefined;
}

function isCapitalised(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}

function capitalise(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
