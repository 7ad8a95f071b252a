/** What a page offers its reader or asks of them; each word family counts once. Lower case. */
const LETTERS =
  /(?:news|sonder)letter|morgenüberblick|push-?(?:nachricht|benachrichtigung|mitteilung)/u;
/** What else, each beginning at the beginning of a word. */
const SERVICES: readonly RegExp[] = [
  /\b(?:abo|abos|abonnement|abonnements|abonnent(?:en|innen)?|probeabo|digitalabo|probemonat)\b|\babonnier\p{L}+/u,
  /\b(?:registrier\p{L}+|anmeld(?:en|ung)|angemeldet|einloggen|log-?in|nutzerkonto|benutzerkonto|kundenkonto)\b/u,
  /\bapps?\b/u,
  /\bherunterladen\b|\bdownloaden\b/u,
  /\bunser team\b/u,
  /\b(?:immer|jeweils) (?:mon|diens|donners|frei|sams|sonn)tags\b|\bimmer mittwochs\b|\bjeden (?:morgen|abend|tag|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\b/u,
  /\bpush (?:aufs|auf das|auf ihr)\b/u,
  /\b(?:browser\p{L}*|ad-?blocker|werbeblocker)\b/u,
  /\bjavascript\b/u,
  /\bcookies?\b|\bkennungen\b|\btracking\b/u,
  /\bpartner speichern\b|\bauf einem gerät\b|\bihre auswahl\b/u,
  /\bdatenschutz(?:erklärung|bestimmungen|hinweise|einstellungen)\b|\bpersonenbezogene daten\b|\bdrittplattformen\b/u,
  /\b(?:einwilligung|einwilligen|zustimmung|einverstanden|akzeptieren|widerruf(?:en)?)\b/u,
  /\b(?:externe[nrs]? inhalte?|redaktionelle[nrs]? inhalt|inhalte? (?:von|aus) (?:twitter|facebook|instagram|youtube|x|tiktok)|eingebundene\p{L}* inhalte?|inhalte? an(?:zu)?zeigen)\b/u,
  /\b(?:kommentarfunktion|kommentarbereich|kommentarspalte|netiquette|leserkommentare?|postings?|kommentare von (?:user|nutzer|leser)\p{L}*)\b/u,
  /\b(?:nutzungsbedingungen|agb|werbevereinbarung|werbeeinwilligung|nutzungsanalyse)\b/u,
  /\b(?:kostenlos|kostenfrei|gratis|unverbindlich|jederzeit kündbar|probe (?:lesen|testen))\b/u,
  /\bjetzt (?:testen|bestellen|sichern|freischalten|weiterlesen)\b/u,
  /\banalysen und hintergründe|\bhintergründe und analysen|\bexklusive (?:artikel|inhalte|recherchen|analysen)\b/u,
  /\b(?:posteingang|postfach|e-mail-adresse|whatsapp-kanal|telegram-kanal|ihre e-mail)\b/u,
  /\b(?:redaktion behält sich|unsere redaktion|unserer redaktion|unseren redakteuren)\b/u,
  /\bdie meinung der redaktion\b/u,
  /\b(?:nicht-?private nutzung|privaten? (?:eigenbedarf|gebrauch)|nutzungsrechte|syndication|lizenzier\p{L}+|veröffentlichung)\b/u,
];
/** All in one, so that a line which offers nothing is read once. */
const ANY_SERVICE = new RegExp(`\\b(?:${SERVICES.map(({ source }) => source).join('|')})`, 'u');
/** A call at the very beginning; "Jetzt" counts only with the infinitive at the end. */
const CALL =
  /^(?:jetzt (?:weiterlesen|testen|bestellen|abonnieren|registrieren|freischalten)\b|\p{L}{4,16}en sie (?:sich|uns|unser\p{L}*|jetzt|hier|alle|bitte|mit|den|die|das|ihre?n?|in|diese\p{L}*)\b|(?:jetzt|hier|dann|bitte) [^.!?]{0,80}\p{L}en\b[^.!?\p{L}]*$|(?:jetzt|hier) [^.!?]{3,60}!$)/u;
/** A call is short; in UTF-16 units. */
const LONGEST_CALL = 220;
const TO_THE_READER =
  /\bIhr(?:e|en|em|er)? (?:Browser|E-Mail|Daten|Einwilligung|Zustimmung|Anmeldung|Registrierung|Abo|Konto)|\b(?:[Jj]etzt|[Hh]ier) [^.!?]{0,40}(?:herunterladen|bestellen|testen|abonnieren|anmelden|registrieren|sichern|freischalten)\b|[^.!?:\s] (?:Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihnen)\b|(?:^|\s)(?:[Ww]ir|[Uu]ns|[Uu]nser(?:e|en|em|er|es)?|[Dd]ein(?:e|en|em|er)?|[Dd]ir|[Mm]einer?)\b/u;
const SPOKEN = /[„“”"»«]/u;

/** The longest notes explain consent; in UTF-16 units. */
const LONGEST_NOTE = 900;

/**
 * Whether a line is the page speaking to its reader: newsletters, subscriptions, consent, comment rules. Told by two
 * services named together and an address ("Sie", "unser"), or one service and a call; what is quoted is the article's.
 *
 * "Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis." → true
 */
export function isServiceNote(line: string): boolean {
  if (line.length > LONGEST_NOTE || SPOKEN.test(line)) return false;
  const folded = line.toLowerCase();
  let services = LETTERS.test(folded) ? 1 : 0;
  if (services === 0 && !ANY_SERVICE.test(folded)) return false;
  for (const service of SERVICES) if (service.test(folded)) services++;
  if (line.length <= LONGEST_CALL && CALL.test(folded)) return true;
  return services > 1 && (TO_THE_READER.test(line) || services > 2);
}
