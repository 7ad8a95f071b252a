import {
  CLAIMS,
  SPEECH_VERBS,
  SUBJUNCTIVES,
  type SpeechVerb,
} from '#core/knowledge/speech-verbs.ts';
import { perWord, type Word } from '#core/text/word.ts';

/** What a word may be a sign of, as bits: most sentences hold no such word, and no rule need look at them. */
export const SIGN = { verb: 1, subjunctive: 2, claim: 4, source: 8, so: 16, shaped: 32 } as const;

/** The verbs a form may belong to. */
export interface VerbForms {
  finite: SpeechVerb[];
  participle?: SpeechVerb;
  /** Written together at the end of a clause, "mitteilte". */
  joined?: SpeechVerb;
}

const VERB_FORMS: ReadonlyMap<string, VerbForms> = readVerbForms();
const SOURCE_WORDS = ['laut', 'Laut', 'nach', 'Nach', 'zufolge'];
const SIGNS: ReadonlyMap<string, number> = readSigns();

/** The verbs a word may be a form of, as it stands in the text; null for most words. */
export const verbFormsOf = perWord(({ text }) => VERB_FORMS.get(text) ?? null);

/** "akzeptiere": a subjunctive by its ending, whatever the verb. */
const BY_ENDING = /^\p{Ll}.+iere$/u;

const signOf = perWord(
  ({ text }) => SIGNS.get(text) ?? (BY_ENDING.test(text) ? SIGN.subjunctive | SIGN.shaped : null),
);

/** The signs of a word as it stands in the text: "sagte" → 1, "sei" → 2. */
export function signsOf(word: Word): number {
  return signOf(word) ?? 0;
}

function readVerbForms(): Map<string, VerbForms> {
  const forms = new Map<string, VerbForms>();
  const take = (form: string): VerbForms => {
    const known = forms.get(form) ?? { finite: [] };
    forms.set(form, known);
    // In Switzerland the same word is written "hiess".
    if (form.includes('ß')) forms.set(form.replaceAll('ß', 'ss'), known);
    return known;
  };
  for (const verb of SPEECH_VERBS) {
    for (const form of verb.finite) {
      take(form).finite.push(verb);
      if (verb.prefix) take(verb.prefix + form).joined ??= verb;
    }
    if (verb.participle) take(verb.participle).participle ??= verb;
  }
  return forms;
}

function readSigns(): Map<string, number> {
  const signs = new Map<string, number>();
  const put = (words: Iterable<string>, sign: number) => {
    for (const word of words) signs.set(word, (signs.get(word) ?? 0) | sign);
  };
  put(VERB_FORMS.keys(), SIGN.verb);
  put(SUBJUNCTIVES, SIGN.subjunctive);
  put(CLAIMS, SIGN.claim);
  put(SOURCE_WORDS, SIGN.source);
  put(['so'], SIGN.so);
  return signs;
}
