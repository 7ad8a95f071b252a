/** What a rule's sentence may speak of. */
export interface RuleFacts {
  /** The marked words. */
  words: string;
  /** What they denote, as the interface calls it. */
  name: string;
}

type Sentence = (facts: RuleFacts) => string;

/** Keyed by the names of the recognition rules; `other` is said of a rule without a sentence of its own. */
const de: Record<string, Sentence> = {
  'person-full-name': ({ words, name }) =>
    `„${words}“ ist ein voller Name, und das Verzeichnis kennt ihn: ${name}.`,
  'person-surname-introduced': ({ words, name }) =>
    `Der Artikel nennt ${name} an anderer Stelle mit vollem Namen; „${words}“ meint darum dieselbe Person.`,
  'person-surname-known': ({ words, name }) =>
    `„${words}“ allein ist so bekannt, dass Zeitungen damit ${name} meinen.`,
  'person-title-name': ({ words }) =>
    `Vor „${words}“ steht ein Amt oder Titel, also ist es der Name einer Person.`,
  'person-first-name': ({ words }) =>
    `„${words}“ beginnt mit einem Vornamen und geht mit einem Nachnamen weiter.`,
  'person-apposition': ({ words }) =>
    `Bei „${words}“ steht, von Kommas eingefasst, ein Amt oder Beruf; also ist es der Name einer Person.`,
  'person-speech': ({ words }) =>
    `„${words}“ sagt etwas oder wird zitiert, also ist es der Name einer Person.`,
  'person-two-words': ({ words }) =>
    `„${words}“ sind Wörter nebeneinander, die kein gewöhnliches deutsches Wort und kein bekannter Ort sind; auch ihre Umgebung spricht für den Namen einer Person.`,
  'person-human-noun': ({ words }) =>
    `Vor „${words}“ steht ein Wort dafür, was jemand ist, etwa ein Beruf oder „Tochter“; also ist es der Name einer Person.`,
  'person-acts': ({ words }) =>
    `„${words}“ ist kein gewöhnliches Wort und tut oder ist hier etwas, das zu einer Person passt.`,
  'person-owner': ({ words }) =>
    `Zu „${words}“ gehört hier etwas, das nur Menschen haben, etwa ein Sohn oder eine Rede; also ist es der Name einer Person.`,
  'person-bracket': ({ words }) =>
    `Hinter „${words}“ stehen in Klammern ein Alter, Lebensdaten oder eine Partei; also ist es der Name einer Person.`,
  'person-list': ({ words }) =>
    `„${words}“ steht durch „und“ verbunden neben einer Person, also ist es auch ein Name.`,
  'person-given-name': ({ words }) => `„${words}“ ist ein Vorname.`,
  'person-initial': ({ words }) =>
    `„${words}“ ist ein Vorname mit dem Anfangsbuchstaben eines Nachnamens, den die Zeitung nicht nennt.`,
  'person-regnal': ({ words }) =>
    `„${words}“ ist ein Name mit einer Ordnungszahl, wie ihn Päpste und Herrscher tragen.`,
  'person-namesake': ({ words }) =>
    `An anderer Stelle zeigt der Artikel, dass „${words}“ der Name einer Person ist.`,
  'person-compound': ({ words, name }) => `In „${words}“ steckt der Name ${name}.`,
  'country-name': ({ words, name }) => `„${words}“ ist ein Name des Landes ${name}.`,
  'country-adjective': ({ words, name }) => `„${words}“ ist das Eigenschaftswort zu ${name}.`,
  'country-inhabitants': ({ words, name }) => `„${words}“ benennt Menschen aus ${name}.`,
  'country-compound': ({ words, name }) =>
    `In der Zusammensetzung „${words}“ steckt das Land ${name}.`,
  'country-double-adjective': ({ words, name }) =>
    `„${words}“ nennt zwei Länder in einem Wort; eines davon ist ${name}.`,
  'country-metonym': ({ words, name }) =>
    `„${words}“ handelt, spricht oder ist Partner; die Hauptstadt steht hier für die Regierung: ${name}.`,
  'country-seat': ({ words, name }) =>
    `„${words}“ ist ein Sitz der Regierung und steht für sie: ${name}.`,
  'country-role-word': ({ words, name }) =>
    `In der Amtsbezeichnung „${words}“ steckt das Land oder sein Regierungssitz: ${name}.`,
  'place-name': ({ words }) => `„${words}“ steht im Ortsverzeichnis.`,
  'place-capital': ({ words }) =>
    `„${words}“ ist eine Hauptstadt, und hier geschieht etwas an diesem Ort.`,
  'place-adjective': ({ words, name }) => `„${words}“ ist von einem Ortsnamen abgeleitet: ${name}.`,
  'place-part-of-country': ({ words }) =>
    `„${words}“ nennt eine Himmelsrichtung und ein Land: einen Teil davon.`,
  'place-noun': ({ words }) =>
    `Vor „${words}“ steht ein Wort für einen Ort, etwa „Provinz“ oder „Stadt“.`,
  'place-head': ({ words }) =>
    `„${words}“ beginnt mit einem fremden Wort für einen See, Berg, Fluss, eine Insel oder einen Hafen.`,
  'place-site': ({ words }) =>
    `„${words}“ ist ein Name und dahinter ein Wort wie „Platz“, „Brücke“ oder „Flughafen“.`,
  'place-ending': ({ words }) =>
    `„${words}“ endet wie ein Ortsname und steht hinter einem Verhältniswort des Ortes.`,
  'place-elsewhere': ({ words }) =>
    `An anderer Stelle zeigt der Artikel, dass „${words}“ ein Ort ist.`,
  'place-compound': ({ words }) => `In der Zusammensetzung „${words}“ steckt ein Ortsname.`,
  'place-dateline': ({ words }) => `„${words}“ steht in der Ortsmarke am Anfang der Meldung.`,
  'organisation-abbreviated': ({ words }) =>
    `„${words}“ steht in keiner Tabelle; der Text selbst stellt den Namen mit seiner Abkürzung in Klammern vor.`,
  'organisation-form': ({ words }) =>
    `„${words}“ steht in keiner Tabelle, aber so heißen Einrichtungen: Eigenname und ein Wort wie „Center“ oder „Partido“.`,
  'organisation-medium': ({ words }) =>
    `„${words}“ steht in keiner Tabelle; davor steht, was es ist: eine Zeitung, ein Sender oder ein Portal.`,
  'organisation-name': ({ words, name }) =>
    words === name
      ? `„${words}“ steht im Verzeichnis der Organisationen.`
      : `„${words}“ ist eine Form des Namens ${name}.`,
  'organisation-abbreviation': ({ words, name }) => `„${words}“ ist die Abkürzung von ${name}.`,
  'organisation-quoted': ({ words }) =>
    `„${words}“ steht in Anführungszeichen, wie Zeitungen die Namen von Medien setzen.`,
  'organisation-compound': ({ words, name }) =>
    `In der Zusammensetzung „${words}“ steckt die Organisation ${name}.`,
  'role-word': ({ words, name }) =>
    `„${words}“ bezeichnet ein Amt, ohne den Namen zu nennen; als der Artikel geschrieben wurde, hatte es: ${name}.`,
  'role-office-country': ({ words, name }) =>
    `„${words}“ nennt Amt und Land; als der Artikel geschrieben wurde, hatte dieses Amt: ${name}.`,
  'role-office-context': ({ words, name }) =>
    `„${words}“ nennt ein Amt, das Land ergibt sich aus dem Zusammenhang; gemeint ist ${name}.`,
  'role-colleague': ({ words, name }) =>
    `„${words}“ meint jemanden mit dem gleichen Amt in einem anderen Land: ${name}.`,
  'role-unresolved': ({ words }) =>
    `„${words}“ bezeichnet ein Amt; wer damit gemeint ist, geht aus Land, Zeit und Zusammenhang nicht sicher hervor.`,
  other: ({ words }) => `„${words}“ entspricht einer der Regeln, nach denen Texte gelesen werden.`,
};

const en: Record<string, Sentence> = {
  'person-full-name': ({ words, name }) =>
    `“${words}” is a full name, and the register knows it: ${name}.`,
  'person-surname-introduced': ({ words, name }) =>
    `Elsewhere the article gives the full name ${name}; “${words}” therefore means the same person.`,
  'person-surname-known': ({ words, name }) =>
    `“${words}” alone is so well known that newspapers mean ${name} by it.`,
  'person-title-name': ({ words }) =>
    `An office or title stands before “${words}”, so it is a person’s name.`,
  'person-first-name': ({ words }) =>
    `“${words}” begins with a first name and goes on with a surname.`,
  'person-apposition': ({ words }) =>
    `An office or profession stands beside “${words}”, set off by commas, so it is a person’s name.`,
  'person-speech': ({ words }) =>
    `“${words}” says something or is quoted, so it is a person’s name.`,
  'person-two-words': ({ words }) =>
    `“${words}” are words side by side that are neither ordinary German words nor a known place; what stands around them speaks for a person’s name, too.`,
  'person-human-noun': ({ words }) =>
    `“${words}” follows a word for what somebody is, such as a profession or “daughter”, so it is a person’s name.`,
  'person-acts': ({ words }) =>
    `“${words}” is no ordinary word, and what it does or is here fits a person.`,
  'person-owner': ({ words }) =>
    `“${words}” has something here that only people have, such as a son or a speech, so it is a person’s name.`,
  'person-bracket': ({ words }) =>
    `“${words}” is followed by an age, dates of life or a party in brackets, so it is a person’s name.`,
  'person-list': ({ words }) =>
    `“${words}” is joined to a person by “and”, so it is a name as well.`,
  'person-given-name': ({ words }) => `“${words}” is a given name.`,
  'person-initial': ({ words }) =>
    `“${words}” is a given name with the first letter of a surname the newspaper withholds.`,
  'person-regnal': ({ words }) =>
    `“${words}” is a name with an ordinal number, as popes and rulers have.`,
  'person-namesake': ({ words }) =>
    `Elsewhere the article shows that “${words}” is a person’s name.`,
  'person-compound': ({ words, name }) => `The name ${name} is part of “${words}”.`,
  'country-name': ({ words, name }) => `“${words}” is a name of the country ${name}.`,
  'country-adjective': ({ words, name }) => `“${words}” is the adjective of ${name}.`,
  'country-inhabitants': ({ words, name }) => `“${words}” means people from ${name}.`,
  'country-compound': ({ words, name }) =>
    `The country ${name} is part of the compound “${words}”.`,
  'country-double-adjective': ({ words, name }) =>
    `“${words}” names two countries in one word; one of them is ${name}.`,
  'country-metonym': ({ words, name }) =>
    `“${words}” acts, speaks or is dealt with; the capital stands here for the government: ${name}.`,
  'country-seat': ({ words, name }) =>
    `“${words}” is a seat of government and stands for it: ${name}.`,
  'country-role-word': ({ words, name }) =>
    `The office “${words}” holds the country or its seat of government: ${name}.`,
  'place-name': ({ words }) => `“${words}” stands in the register of places.`,
  'place-capital': ({ words }) => `“${words}” is a capital, and here something happens there.`,
  'place-adjective': ({ words, name }) => `“${words}” is made from the name of a place: ${name}.`,
  'place-part-of-country': ({ words }) =>
    `“${words}” names a point of the compass and a country: a part of it.`,
  'place-noun': ({ words }) =>
    `“${words}” follows a word for a place, such as “province” or “town”.`,
  'place-head': ({ words }) =>
    `“${words}” begins with a foreign word for a lake, mountain, river, island or harbour.`,
  'place-site': ({ words }) =>
    `“${words}” is a name with a word such as “square”, “bridge” or “airport” behind it.`,
  'place-ending': ({ words }) =>
    `“${words}” ends like the name of a place and follows a preposition of place.`,
  'place-elsewhere': ({ words }) => `Elsewhere the article shows that “${words}” is a place.`,
  'place-compound': ({ words }) => `The compound “${words}” holds the name of a place.`,
  'place-dateline': ({ words }) => `“${words}” stands in the dateline at the beginning.`,
  'organisation-abbreviated': ({ words }) =>
    `“${words}” is in no table; the text itself introduces the name with its abbreviation in brackets.`,
  'organisation-form': ({ words }) =>
    `“${words}” is in no table, but institutions are called like that: a name and a word such as “Center” or “Partido”.`,
  'organisation-medium': ({ words }) =>
    `“${words}” is in no table; the word before it says what it is: a paper, a broadcaster or a site.`,
  'organisation-name': ({ words, name }) =>
    words === name
      ? `“${words}” stands in the register of organisations.`
      : `“${words}” is a form of the name ${name}.`,
  'organisation-abbreviation': ({ words, name }) => `“${words}” is the abbreviation of ${name}.`,
  'organisation-quoted': ({ words }) =>
    `“${words}” stands in quotation marks, as newspapers set the names of media.`,
  'organisation-compound': ({ words, name }) =>
    `The organisation ${name} is part of the compound “${words}”.`,
  'role-word': ({ words, name }) =>
    `“${words}” denotes an office without giving the name; when the article was written, the holder was ${name}.`,
  'role-office-country': ({ words, name }) =>
    `“${words}” gives office and country; when the article was written, the holder was ${name}.`,
  'role-office-context': ({ words, name }) =>
    `“${words}” gives an office, the context gives the country; ${name} is meant.`,
  'role-colleague': ({ words, name }) =>
    `“${words}” means someone with the same office in another country: ${name}.`,
  'role-unresolved': ({ words }) =>
    `“${words}” denotes an office; country, time and context do not make certain who is meant.`,
  other: ({ words }) => `“${words}” meets one of the rules by which texts are read.`,
};

export const RULE_WORDING = { de, en };
