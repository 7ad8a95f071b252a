import {
  ENDS_OF_OFFICE,
  LANDS_WITH_UMLAUT,
  NOT_THE_HOLDER,
  NOT_THE_HOLDER_STEM,
  OFFICE_NOUNS,
} from '#core/knowledge/role-words.ts';

import type { Finding } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isOfWhoever } from './is-of-whoever.ts';
import type { Reading } from './reading.ts';
import type { RoleWord } from './role-lexicon.ts';

/** What the words around an office word say about whose office it is. */
export interface RolePhrase {
  /** First token of the phrase, article and adjectives included. */
  from: number;
  /** One behind its last token, genitives included. */
  to: number;
  /** Country or organisation named in the phrase. */
  of: string | undefined;
  definite: boolean;
  /** Former, designated, deputy, plural, one of many: not today's holder. */
  other: boolean;
  /** Of a part of a country: "der hessische Innenminister". */
  part: boolean;
  /** "der neue Präsident": in office for a year at most. */
  fresh: boolean;
  /** "tod", "sturz", "rücktritt" of the holder, in small letters: only somebody the text names is meant. */
  ending: string;
}

const DEFINITE =
  /^(?:d(?:as|er|ie|e[nms]|essen|eren)|beim|vom|am|diese[rmns]?|(?:sein|ihr|unser)(?:e[nmrs]?)?)$/;
// "der jüngste Präsident der Geschichte"
const SUPERLATIVE = /^(?!oberste).+[^s]ste[mnr]?$/;
const PREFIX = /^(?:Ex|Alt|Vize|Stell|Fast|Möchtegern|Anti|Noch)$/;

/**
 * Reads the noun phrase around an office word at token `at`.
 *
 * "der damalige russische Präsident" → of RU, other; "die Präsidentin der Schweiz" → of CH, definite
 */
export function readRolePhrase(
  reading: Reading,
  findings: readonly Finding[],
  {
    at,
    word,
    organisations,
  }: { at: number; word: RoleWord; organisations: Gazetteer['organisations'] },
): RolePhrase {
  const { tokens, groupStart, groupEnd, opens } = reading;
  const phrase: RolePhrase = {
    from: groupStart[at]!,
    to: groupEnd[at]!,
    of: word.of ?? ownerOf(findings, { from: groupStart[at]!, to: groupEnd[at]! }, word),
    definite: false,
    other: false,
    part: false,
    fresh: false,
    ending: '',
  };
  for (let i = groupStart[at]!; i < at; i += 2) {
    if (PREFIX.test(tokens[i]!.text)) phrase.other = true;
  }
  let i = phrase.from - 1;
  let strong = false;
  while (i >= 0 && !opens[i + 1] && tokens[i]!.kind === 'word' && phrase.from - i <= 6) {
    const text = tokens[i]!.text.toLowerCase();
    // "der 71 Jahre alte Kremlchef": an age, not the one before.
    if (/^alte[nmr]?$/.test(text) && /^Jahren?$/.test(tokens[i - 1]?.text ?? '')) {
      phrase.from = i - 2;
      i = phrase.from - 1;
      continue;
    }
    if (NOT_THE_HOLDER.has(text) || NOT_THE_HOLDER_STEM.test(text) || SUPERLATIVE.test(text)) {
      phrase.other = true;
      phrase.from = i;
      break;
    }
    // "Athens Finanzminister": a capital in the genitive is its country.
    // "die schottische Regierungschefin": her adjective is a country's.
    const isScottish = text.startsWith('schott') && isRegional(word);
    const owner =
      (isScottish
        ? 'schottland'
        : ownerOf(findings, { from: groupStart[i]!, to: groupEnd[i]! }, word)) ??
      (/(?:s|er)$/.test(text)
        ? findings.find(({ from, rule }) => from === i && rule === 'place-capital')?.country
        : undefined);
    const adjective =
      /(?:e|en|er|es|em)$/.test(text) &&
      (owner !== undefined || !/^(?!Oberste)\p{Lu}/u.test(tokens[i]!.text));
    // "der katalanische Präsident": of a part of a country.
    const start = groupStart[i]!;
    const place = findings.find(({ from, kind }) => from === start && kind === 'place');
    const isLocal = !owner && place?.country && /ische/.test(text);
    if (isLocal || (!isScottish && /^(?:schott|walis|nordir)ische/.test(text))) phrase.part = true;
    if (ACTING.test(text) && word.offices.includes('president')) phrase.other = true;
    if (DEFINITE.test(text)) {
      phrase.definite = true;
      // "die Dominikanische Republik, deren Staatschef"
      if (/^de(?:ren|ssen)$/.test(text))
        phrase.of ??=
          findings.find(({ to, kind }) => to === i - 1 && kind === 'country')?.entity ?? undefined;
      if (text === 'den' && /(?:chef|premier|könig)s$/i.test(tokens[at]!.text)) phrase.other = true;
      // "die Minister", "die Vorstellung seiner Minister"
      if (/^(?:die|seiner|ihrer)$/.test(text) && word.number === 'either' && word.gender !== 'f')
        phrase.other = true;
      if (text === 'der' && isGenitivePlural(reading, i, { at, word })) phrase.other = true;
      phrase.from = i;
      break;
    }
    // "Brasiliens neuer Präsident": the owner stands in the article's place.
    if (owner !== undefined && text.endsWith('s') && /^\p{Lu}/u.test(tokens[i]!.text)) {
      phrase.of ??= owner;
      phrase.definite = true;
      phrase.from = groupStart[i]!;
      break;
    }
    if (!adjective) break;
    // Without an article a small "russischer" is a predicate's or one of many: "Er bleibt russischer Präsident."
    strong = word.gender === 'm' && /^\p{Ll}\p{L}*er$/u.test(tokens[i]!.text);
    phrase.of ??= owner;
    phrase.fresh ||= text.startsWith('neue');
    phrase.from = groupStart[i]!;
    i = phrase.from - 1;
  }
  if (!phrase.definite && (strong || isPredicate(reading, phrase.from))) phrase.other = true;
  if (isOfWhoever(reading, phrase)) phrase.other = true;
  const noun = tokens[phrase.from - 1]?.text.toLowerCase() ?? '';
  if (OFFICE_NOUNS.has(noun)) phrase.other = true;
  const genitive = /^de[sr]$/.test(tokens[phrase.from]!.text);
  if (ENDS_OF_OFFICE.has(noun)) {
    if (!genitive) phrase.other = true;
    else phrase.ending = noun;
  }
  readOwnerBehind(reading, findings, { phrase, word, organisations });
  return phrase;
}

// An acting president is another than the president; an acting chancellor was elected.
const ACTING = /^(?:geschäftsführend|kommissarisch)e[nr]?$/;

const COPULA =
  /^(?:bin|bist|ist|sind|war|waren|sei|wäre|bleibt|bleibe|blieb|wird|werde|wurde|würde)$/;

// "ist seit dem 6. Mai 2025 als erster Bundeskanzler": so far before the office its verb may stand.
const COPULA_REACH = 8;

/** "Merkel bleibt Kanzlerin", "Merz ist seit Mai Bundeskanzler": said of somebody, it does not stand for him. */
function isPredicate({ tokens, opens }: Reading, from: number): boolean {
  for (let i = from; i > 0 && i > from - COPULA_REACH && !opens[i]; i--) {
    const { text, kind } = tokens[i - 1]!;
    if (COPULA.test(text)) return true;
    if (kind === 'sign' && text !== '.') return false;
  }
  return false;
}

/**
 * "die Gespräche der Minister", "Treffen der Präsidenten": behind a noun, or before a form that is no nominative, the
 * article of several.
 */
function isGenitivePlural(
  { tokens, opens }: Reading,
  article: number,
  { at, word }: { at: number; word: RoleWord },
): boolean {
  if (word.number !== 'either' || word.gender !== 'm') return false;
  if (/(?:en|chefs|königs)$/i.test(tokens[at]!.text)) return true;
  // "Am Freitag der Minister": a day has no ministers.
  const noun = opens[article] ? '' : (tokens[article - 1]?.text ?? '');
  return (
    /^\p{Lu}\p{Ll}{3}/u.test(noun) && !/(?:tag|abend|morgen|mittag|woche|mittwoch)s?$/i.test(noun)
  );
}

/** Nouns for the state itself: "der Präsident der Republik". */
const STATES =
  /^(?:(?:Volks|Bundes)?[Rr]epublik|Landes|Nachbarlandes|Staaten|(?:Insel)?[Ss]taat(?:e?s)?|Nation|Regierung|Union|(?:Kon)?[Ff]öderation|Königreichs|Emirats)$/;

/** What a genitive may follow that is no state: "der Präsident des Senats". */
const HEAD =
  /^(?:(?:Minister)?[Pp]räsident(?:en|in)?|(?:Regierungsc|C)hefs?(?:in)?|Premiers?|Vorsitzende[rn]?|Direktor(?:s|en|in)?|Generalsekretärs?|Führers?)$/;

/** "der Präsident des Senats": of something that is neither a state nor an organisation the text names. */
function isOfAnotherBody(
  { tokens, opens, groupStart }: Reading,
  findings: readonly Finding[],
  at: number,
): boolean {
  if (!/^(?:der|des)$/.test(tokens[at]?.text ?? '') || !HEAD.test(tokens[at - 1]!.text))
    return false;
  let noun = at + 1;
  // "Präsident des «Rats für Ordnung»"
  if (/^[„“"»«‚']$/.test(tokens[noun]?.text ?? '')) return true;
  while (/^\p{Ll}+en$/u.test(tokens[noun]?.text ?? '')) noun++;
  const body = tokens[noun];
  if (!body || opens[noun] || !/^\p{Lu}\p{Ll}{3}/u.test(body.text) || STATES.test(body.text))
    return false;
  return !findings.some(
    ({ from, to, entity }) =>
      entity !== null && from <= groupStart[noun]! && to > groupStart[noun]!,
  );
}

/** Heads that media have too: "der Chef der BBC". */
const HEAD_OF_MEDIUM = /^(?:Chef|Direktor|Generaldirektor|Vorsitz)/;

/** "Präsident Russlands", "Präsident der Ukraine", "Generalsekretär von Nato und EU". */
function readOwnerBehind(
  reading: Reading,
  findings: readonly Finding[],
  {
    phrase,
    word,
    organisations,
  }: { phrase: RolePhrase; word: RoleWord; organisations: Gazetteer['organisations'] },
): void {
  if (phrase.of !== undefined) return;
  const { tokens, groupStart, opens } = reading;
  let at = phrase.to;
  const another = isOfAnotherBody(reading, findings, at);
  const article = tokens[at]?.text ?? '';
  if (/^(?:der|des|von|vom|aus)$/.test(article)) at++;
  if (/^(?:von|aus)$/.test(article) && /^de[rnm]$/.test(tokens[at]?.text ?? '')) at++;
  if (!tokens[at] || opens[at]) return;
  if (at === phrase.to && !tokens[at]!.text.endsWith('s')) return;
  const ownerAt = (start: number) =>
    findings.find(
      ({ from, kind, entity }) =>
        entity !== null && from === start && (kind === 'country' || kind === 'organisation'),
    );
  // "der Anführer der Miliz Rapid Support Forces"
  const inner =
    at > phrase.to && tokens[at]!.word.capital && !opens[at + 1] ? ownerAt(at + 1) : undefined;
  if (another && !inner) phrase.other = true;
  const land = findings.find(({ from, kind }) => from === groupStart[at]! && kind === 'place');
  const owner = ownerAt(groupStart[at]!) ?? inner ?? (isRegional(word) ? land : undefined);
  // "der Premierminister von Wales"
  if (!owner && land?.country && tokens[at - 1]!.text === 'von') phrase.part = true;
  if (!owner?.entity) return;
  // "… sagte der Minister der BBC"
  const isTold =
    organisations.get(owner.entity)?.kind === 'medium' &&
    !HEAD_OF_MEDIUM.test(tokens[phrase.to - 1]!.text);
  if (!isTold) phrase.of = officeId(owner.entity);
  phrase.to = owner.to;
  // "der Internationalen Atomenergie-Organisation (IAEO)"
  if (tokens[phrase.to]?.text === '(' && tokens[phrase.to + 2]?.text === ')') phrase.to += 3;
}

function ownerOf(
  findings: readonly Finding[],
  { from, to }: { from: number; to: number },
  word: RoleWord,
): string | undefined {
  const owner = findings.find(
    (finding) =>
      finding.from === from &&
      finding.to === to &&
      (finding.kind === 'country' ||
        finding.kind === 'organisation' ||
        (finding.kind === 'place' && isRegional(word))),
  );
  return owner?.entity ? officeId(owner.entity) : undefined;
}

/** Offices of Länder, provinces and towns as well: "Ministerpräsident", "Bürgermeister". */
function isRegional({ offices }: RoleWord): boolean {
  return offices.some((office) => /^(?:state-premier|regional-leader|mayor)$/.test(office));
}

/** Offices spell the umlauts of their Land out, places do not: "thuringen" → "thueringen". */
function officeId(id: string): string {
  return LANDS_WITH_UMLAUT.get(id) ?? id;
}
