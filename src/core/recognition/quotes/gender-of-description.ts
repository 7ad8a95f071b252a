import type { QuoteText } from './quote-text.ts';
import type { NounPhrase } from './read-noun-phrase.ts';

/** Nouns by which news names somebody again whom it has introduced. */
const DESCRIPTION =
  /^(?:Politiker|Diplomat|Sozialdemokrat|Christdemokrat|Liberale|Republikaner|Demokrat|Parteichef|Parteivorsitzende|Fraktionschef|Regierungschef|Staatschef|Ressortchef|Amtsinhaber|Oppositionsführer|Oppositionspolitiker|Außenpolitiker|Verteidigungspolitiker|Chefdiplomat|Senator|Gouverneur|Ex-Präsident|Premier|General|Abgeordnete|Autor|Analyst|Politologe?|Politikwissenschaftler|Politikexperte?|Experte?|Historiker|Ökonom|Wissenschaftler|Forscher|Professor|Journalist|Publizist|Kolumnist|Schriftsteller|Jurist|Völkerrechtler|Aktivist|Menschenrechtler|Unternehmer|Milliardär|Konzernchef|Verbandschef|Verbandspräsident|Gewerkschaftschef|Behördenchef)(?:in)?$/;

/**
 * The gender of whom a phrase describes that is said of somebody already named, in place of a pronoun; undefined where it
 * is no such phrase.
 *
 * "der SPD-Politiker" → m; "die Diplomatin" → f; "ein Diplomat" → undefined
 */
export function genderOfDescription(
  { tokens }: QuoteText,
  { from, to, coreTo }: NounPhrase,
): 'm' | 'f' | undefined {
  if (to !== coreTo || !DESCRIPTION.test(tokens[to - 1]!.text)) return undefined;
  const article = tokens[from]!.word.lower;
  return article === 'der' ? 'm' : article === 'die' ? 'f' : undefined;
}
