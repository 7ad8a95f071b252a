import {
  AHEAD_NOUNS,
  AHEAD_WORDS,
  DONE_PARTICIPLES,
  NO_PRETERITES,
  PAST_WORDS,
  PLAN_VERBS,
  STRONG_PRETERITES,
  VERB_PREFIXES,
} from '#core/knowledge/tense-words.ts';
import type { Reading } from '#core/recognition/reading.ts';
import { perWord } from '#core/text/word.ts';

import { clauseEnd, clauseStart, isBorder } from './clause.ts';

/**
 * Whether the words around a time tell it as past, as surely still to come ("wird am 5. Mai 2009 eröffnet"), as possibly
 * so ("sollte 2009 öffnen"), as the text's own day ("heute, 5. Mai 2009"), or do not tell.
 */
export type Tense = 'past' | 'today' | 'planned' | 'ahead' | 'open';

/** What one word says about the time of its clause, as bits. */
const SIGN = { past: 1, planned: 2, ahead: 4, perfect: 8, participle: 16 } as const;

// A sentence of news is rarely longer; the bound keeps the walk short in texts without stops.
const SENTENCE_REACH = 60;
const HEARSAY_REACH = 30;
// Four words may stand between a time and the participle it belongs to.
const ATTRIBUTE_REACH = 4;

/** Prepositions that point ahead, even in a sentence that tells the past: "wurde auf 2012 verschoben". */
const FORWARD = /^(?:bis|ab|zum|per|spätestens|frühestens|für|auf)$/;
/** Prepositions and articles by which a time belongs to a noun; what a business year was is told after it. */
const NOT_PLANNED =
  /^(?:vom|von|aus|nach|der|die|das|dem|(?:geschäfts|haushalts|berichts)jahr(?:es)?)$/;
const CAPITAL = /^\p{Lu}/u;
const ATTRIBUTE_AHEAD =
  /^(?:geplant|erwartet|angekündigt|vorgesehen|bevorstehend|anstehend|stattfindend|beginnend|endend|auslaufend|fällig|angesetzt|angestrebt|gültig)(?:e|en|er|es|em)$/;
const ATTRIBUTE =
  /^\p{Ll}*(?:ge\p{Ll}{2,}|iert|(?:be|er|ver|ent|zer|über|unter)\p{Ll}{2,})(?:t|en)(?:e|en|er|es|em)$/u;
/** Participles without "ge-" look like other forms; only at the end of a clause they are sure: "hat … übernommen". */
const LATE_PARTICIPLE =
  /^(?:be|er|ver|ent|zer|über|unter|wider|miss|hinter|durch|um|ge)\p{Ll}{2,}(?:t|en)$/u;
/** What may stand between a preposition and its time: "bis zum Ende des Jahres 2010", "Freitag, den". */
const BETWEEN =
  /^(?:[,–/-]|\d{4}|und|de[nmrs]|Zeitraum|Jahre|Jahren|Jahr(?:es)?|Anfang|Mitte|Ende|Sommer|Herbst|Winter|Frühjahr|Frühling|Quartal|Halbjahr|\p{Lu}\p{Ll}+tag|Mittwoch|Sonnabend|ersten|zweiten|dritten|vierten)$/u;

/** Reads the tense of times in one text. */
export class TenseReader {
  private readonly reading: Reading;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /**
   * The tense of the clause around the tokens `[from, to)`; where the clause has no verb, that of the nearest one in the
   * sentence decides. Contradicting signs leave it open.
   *
   * "Das Werk wurde 2008 geschlossen" → past; "soll 2008 schließen" → planned; "Wahl 2008" → open
   */
  read(from: number, to: number): Tense {
    const before = this.prepositionBefore(from);
    const beside = this.tenseBeside(before, to);
    if (beside) return beside;
    const tense = this.tenseAround(from, to);
    if (tense === 'planned')
      return NOT_PLANNED.test(before) || this.isHearsay(to) ? 'ahead' : tense;
    if (tense === 'open' && this.isOrigin(from, to)) return 'past';
    // "Er nannte das Jahr 2020": what is told is past, the time itself need not be.
    return tense === 'past' && (FORWARD.test(before) || before === 'das') ? 'open' : tense;
  }

  /** "das Abkommen vom Juli 2014" was made then; "gilt vom 1. Juli 2014 an" and "die Wahl vom 1. Juli 2014" do not tell. */
  private isOrigin(from: number, to: number): boolean {
    const { tokens } = this.reading;
    return (
      tokens[from - 1]?.text === 'vom' &&
      /^\p{Lu}\p{L}*(?<![Ww]ahl|[Ww]ahlen|stimmung|gang|[Gg]ipfel|[Tt]reffen|[Kk]onferenz|tag)$/u.test(
        tokens[from - 2]?.text ?? '',
      ) &&
      !/^(?:an|bis|[-–])$/.test(tokens[to]?.text ?? '')
    );
  }

  /** The preposition or adjective before a time. */
  private prepositionBefore(from: number): string {
    const { tokens } = this.reading;
    let i = from - 1;
    // As many as in "Freitag, den" with a range of years before it.
    while (i > from - 8 && i > 0 && BETWEEN.test(tokens[i]!.text)) i--;
    const word = tokens[i]?.word.lower ?? '';
    // "in der Nacht zum 3. Mai 2011" tells a time like any other.
    if (tokens[i - 1]?.text === 'Nacht') return '';
    const isUntil = /^zum?$/.test(word) && tokens[i - 1]?.word.lower === 'bis';
    return isUntil ? 'bis' : word;
  }

  /** Words right beside a time that settle it: "seit 2003", "der 2009 erschienene Roman", "die 2010 geplante Wahl". */
  private tenseBeside(before: string, to: number): Tense | undefined {
    const { tokens } = this.reading;
    if (/^heut(?:e|igen)$/.test(before)) return 'today';
    if (/^(?:seit|(?:letzte|vergangene|vorige|gestrige)[nmrs]?|gestern|vorgestern)$/.test(before))
      return 'past';
    for (let i = to; i < to + ATTRIBUTE_REACH && tokens[i]?.kind === 'word'; i++) {
      const { text } = tokens[i]!;
      if (CAPITAL.test(text)) break;
      if (ATTRIBUTE_AHEAD.test(text)) return 'ahead';
      if (!ATTRIBUTE.test(text) || NO_PRETERITES.has(text)) continue;
      const next = tokens[i + 1];
      if (next?.kind === 'word' && CAPITAL.test(next.text))
        return FORWARD.test(before) ? 'open' : 'past';
    }
    return undefined;
  }

  private tenseAround(from: number, to: number): Tense {
    const { reading } = this;
    const left = clauseStart(reading, from);
    const right = clauseEnd(reading, to);
    const own = this.tenseOfClause(left, right);
    if (own) return own;
    if (reading.tokens[left - 1]?.text === '(') return 'open';
    return this.tenseBefore(left, from) ?? this.tenseBehind(right, to) ?? 'open';
  }

  /** The tense of the next clauses of the sentence to the left, until one tells. */
  private tenseBefore(at: number, from: number): Tense | undefined {
    while (at > 0 && at > from - SENTENCE_REACH && !isBorder(this.reading, at, true)) {
      const left = clauseStart(this.reading, at - 1);
      const tense = this.tenseOfClause(left, at - 1);
      if (tense) return tense;
      at = left < at - 1 ? left : at - 1;
    }
    return undefined;
  }

  private tenseBehind(at: number, to: number): Tense | undefined {
    const { tokens } = this.reading;
    while (at < tokens.length && at < to + SENTENCE_REACH && !isBorder(this.reading, at, true)) {
      const right = clauseEnd(this.reading, at + 1);
      const tense = this.tenseOfClause(at + 1, right);
      if (tense) return tense;
      at = right;
    }
    return undefined;
  }

  private tenseOfClause(from: number, to: number): Tense | undefined {
    const { tokens } = this.reading;
    let seen = 0;
    let hearsay = false;
    const last = tokens[to - 1]?.text === '.' ? to - 2 : to - 1;
    for (let i = from; i < to; i++) {
      const token = tokens[i]!;
      if (token.kind !== 'word') continue;
      seen |= signOf(token.word) ?? 0;
      hearsay ||= this.endsHearsay(i);
      if (i === last && LATE_PARTICIPLE.test(token.text)) seen |= SIGN.participle;
      // "um sie bis dahin zu verringern"
      if (token.text === 'zu' && /^\p{Ll}+(?:en|ern|eln)$/u.test(tokens[i + 1]?.text ?? ''))
        seen |= SIGN.ahead;
    }
    if (hearsay && (seen & SIGN.past) === 0) return 'past';
    const told =
      (seen & SIGN.past) !== 0 ||
      // A clause of six words without a verb lives on its participle: "(gegründet 2005)".
      ((seen & SIGN.participle) !== 0 && ((seen & SIGN.perfect) !== 0 || to - from <= 6));
    if (told) return (seen & (SIGN.ahead | SIGN.planned)) !== 0 ? 'open' : 'past';
    if ((seen & SIGN.ahead) !== 0) return 'ahead';
    return (seen & SIGN.planned) !== 0 ? 'planned' : undefined;
  }

  /** Whether the sentence goes on to "… genutzt haben": then "soll 2003" tells a rumour of the past. */
  private isHearsay(from: number): boolean {
    const { tokens } = this.reading;
    for (let i = from; i < tokens.length && i - from < HEARSAY_REACH; i++) {
      if (isBorder(this.reading, i)) return false;
      if (this.endsHearsay(i)) return true;
    }
    return false;
  }

  private endsHearsay(at: number): boolean {
    const { text } = this.reading.tokens[at]!;
    if (at === 0 || (text !== 'haben' && text !== 'sein')) return false;
    const before = this.reading.tokens[at - 1]!;
    return text === 'haben'
      ? signOf(before.word) === SIGN.participle
      : DONE_PARTICIPLES.test(before.text);
  }
}

const signOf = perWord(({ text }) => {
  const sign = judge(text);
  return sign && SIGN[sign];
});

function judge(word: string): keyof typeof SIGN | null {
  if (AHEAD_NOUNS.test(word)) return 'ahead';
  const lower = word.toLowerCase();
  if (PLAN_VERBS.has(lower)) return 'planned';
  if (AHEAD_WORDS.has(lower)) return 'ahead';
  if (PAST_WORDS.has(lower) || STRONG_PRETERITES.has(lower)) return 'past';
  if (/^(?:hat|haben|habe|ist|sind|sei|seien)$/.test(lower)) return 'perfect';
  if (word !== lower || NO_PRETERITES.has(lower)) return null;
  const bare = lower.replace(VERB_PREFIXES, '');
  if (STRONG_PRETERITES.has(bare)) return 'past';
  if (/^ge\p{Ll}{2,}(?:t|[^d]en)$|iert$/u.test(bare)) return 'participle';
  return isWeakPreterite(lower) ? 'past' : null;
}

/** "kündigte", "forderten"; infinitives ("arbeiten") and superlatives ("größte") are none. */
function isWeakPreterite(word: string): boolean {
  if (/(?:[^s]|[iuaäü]s|ses|ss)te$/.test(word)) return word.length > 4;
  return /(?:ier|ig|ll|tz|rk|g|nd?e|[td]e|hr|mm|nn|b|ck|k|pf|ß|el|er|ss|ei?s|uch|ach|eich|lich)ten$/.test(
    word,
  );
}
