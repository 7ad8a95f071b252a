/**
 * One word or word part that speaks for a topic, and how strongly: 4 all but proves it, 3 speaks for it, 2 fits it, 1
 * hardly more than goes with it. 0 takes back what a shorter row of the same topic would find ("Wahlkampf" is no war,
 * though "*kampf" is). Case does not count, ß is ss, and the usual endings (-s, -en, -ern …) may follow.
 *
 * - `wort` is the word itself, also as a part of a hyphened compound;
 * - `wort*` is how a word begins, `*wort` how it ends, which holds for the word itself, too, and `*wort*` what it holds;
 * - several words are a phrase of tokens one right after the other, each with these rules.
 *
 * Of the rows of one topic that fit a token the longest counts; a phrase counts beside its words, and one of weight 0
 * silences them.
 *
 * ['friedensabkommen*', 3], ['kalten krieg*', 0]
 */
export type TopicWordRow = readonly [pattern: string, weight: 0 | 1 | 2 | 3 | 4];
