import type { Token } from '#core/text/tokenize.ts';

/** Of one person; behind "sie" a form in -e is no plural. */
const PRONOUN = /^(?:er|sie|es|man)$/i;
/** What stands before a main clause. */
const EDGE = /^[,;:.!?–—„“"»«]$/;
const PRESENT = /^\p{Ll}{2,}[^t]e$/u;
/** Those of stems in -t and -d, which are no past. */
const WITH_T =
  /^(?:bitte|beobachte|betrachte|beachte|achte|verachte|fürchte|befürchte|antworte|bedeute|bestreite|verbreite|begleite|rette|gestalte|verwalte|schalte|verhafte|miete|trete|vertrete|betrete|biete|verbiete|reite|streite|leite|rate|berate|verrate|spalte|gelte|vergelte|deute|läute|töte|hüte|vergüte|berichte|verrichte|errichte|verpflichte|flüchte|dichte|schlachte|züchte)$/;
/** Words in -e that follow a pronoun where another clause goes on: "er alle", "sie keine". */
const NO_VERB =
  /^(?:alle|eine|keine|seine|ihre|unsere|diese|jene|solche|ohne|heute|gerne|beide|viele|wenige|einige|manche|nahe|jede|wurde|liefe|fiele|schiene|hieße|riefe|schriebe|schliefe)$/;

/**
 * Whether a word is a subjunctive of the present by its ending and its place: second in a main clause, behind a pronoun
 * of the third person.
 *
 * "Er bitte um Ruhe", "…, man beobachte die Lage" → true; "dass er gute Freunde" → false
 */
export function isSubjunctiveByShape(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (!text.endsWith('e') || at === 0 || !PRONOUN.test(tokens[at - 1]!.text)) return false;
  const [before, pronoun] = [tokens[at - 2], tokens[at - 1]!];
  // A heading has no full stop: an empty line parts it from the sentence.
  if (before && !EDGE.test(before.text) && pronoun.start - before.end < 2) return false;
  return hasShapeOfSubjunctive(text);
}

/** Whether a small word may be a subjunctive of the present by its ending; an adjective may, too. */
export function hasShapeOfSubjunctive(text: string): boolean {
  return (PRESENT.test(text) || WITH_T.test(text)) && !NO_VERB.test(text);
}
