import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { quotesIn } from '#tests/support/quotes-in.ts';

const SAID = 'Das Gespräch war lang und offen';
const speakersOf = (text: string, form: 'direct' | 'reported' = 'direct') =>
  quotesIn(text, form).map(([, speaker]) => speaker);

describe('findQuotes finds the speaker', () => {
  it.each([
    [
      'behind a paper in the dative',
      `Der Deutschen Welle sagte Merkel: „${SAID}.“`,
      'angela-merkel',
    ],
    [
      'from whom a reaction came',
      `Rückhalt bekam der Premier von Kanzlerin Merkel: „${SAID}.“`,
      'angela-merkel',
    ],
    ['behind "anders sieht das"', `Anders sieht das Frau Merkel: „${SAID}.“`, 'angela-merkel'],
    ['behind what is shown', `Unterstützung versprach Merkel: „${SAID}.“`, 'angela-merkel'],
    ['of whom a sentence stems', `„${SAID}.“ Der Satz stammt von Merkel.`, 'angela-merkel'],
    [
      'behind an adverb and "sich"',
      `Scharf äußerte sich die deutsche Kanzlerin Merkel. „${SAID}“, sagte sie.`,
      'angela-merkel',
    ],
    [
      'with a country and "neue" before the title',
      `Polens neue Ministerin Merkel sagte: „${SAID}.“`,
      'angela-merkel',
    ],
    ['behind a day', `„${SAID}“, sagte am Dienstag Angela Merkel.`, 'angela-merkel'],
    [
      'behind a time with a genitive',
      `„${SAID}“, hatte vor Beginn der Sitzung der frühere Kanzler Olaf Scholz gesagt.`,
      'olaf-scholz',
    ],
    ['behind a paper without adjective', `Der Zeitung sagte Merkel: „${SAID}.“`, 'angela-merkel'],
    ['behind a quoted judgement', `Als „Unsinn“ bezeichnete Merkel den Plan.`, 'angela-merkel'],
    [
      'behind an object without article',
      `Ein Scheitern erklärte der Kanzler Olaf Scholz für „nicht denkbar“.`,
      'olaf-scholz',
    ],
    [
      'behind a place and before the name of a man with a title',
      `„${SAID}“, rief vor dem Rathaus der Student Peskow.`,
      'dmitri-peskow',
    ],
    [
      'of a sentence the reporter announces',
      `Am Freitag kam Merkel. Sie habe gekämpft, sagte sie. Am Ende stand der Satz, den alle kennen: „${SAID}.“`,
      'angela-merkel',
    ],
    [
      'of an addition to what is reported',
      `Putin kritisiert Europa. Es sei nicht stark gewesen. Schließlich: „${SAID}.“`,
      'wladimir-putin',
    ],
    [
      'behind a dash',
      `„${SAID}“ – mit diesem Satz über Putin überraschte Merkel ihre Gäste.`,
      'angela-merkel',
    ],
    [
      'behind "als" with a noun',
      `Als Antwort auf den Brief sagte Merkel: „${SAID}.“`,
      'angela-merkel',
    ],
    [
      'behind a long object',
      `Den von Putin und seinem alten Freund Xi gemeinsam ausgerichteten Gipfel nannte Merkel „${SAID}“.`,
      'angela-merkel',
    ],
    [
      'of the verb before a dass-clause',
      `Merkel sagte, Europa brauche Geduld und fügte hinzu: „${SAID}.“`,
      'angela-merkel',
    ],
    [
      'behind two clauses about him',
      `Olaf Scholz, einer der Redner, die kamen, verurteilte den Plan: „${SAID}.“`,
      'olaf-scholz',
    ],
    [
      'behind an object that opens the sentence',
      `Jede Verantwortung weist Merkel von sich: „${SAID}.“`,
      'angela-merkel',
    ],
    [
      'before the comma of a name',
      `Der Chef der Häfen Nord und Süd, Dmitri Peskow, schrieb: „${SAID}.“`,
      'dmitri-peskow',
    ],
    [
      'behind two titles of one person',
      `„${SAID}“, sagte der Anwalt und Autor Dmitri Peskow.`,
      'dmitri-peskow',
    ],
    ['of a judgement', 'Merkel hält den Plan für „völlig falsch und gefährlich“.', 'angela-merkel'],
    ['of a view', 'Für Merkel ist das Gesetz „ungerecht“.', 'angela-merkel'],
    [
      'who blames something',
      'Merkel kritisierte die „Regulierungswut“ der Behörden.',
      'angela-merkel',
    ],
    ['between single marks', `‚${SAID}‘, sagte Merkel.`, 'angela-merkel'],
    ['of advice', 'Merkel riet allen zu „Geduld und Vorsicht“.', 'angela-merkel'],
    ['in the sentence before', `Merkel verteidigte den Plan. „${SAID}.“`, 'angela-merkel'],
    [
      'behind the verb of the sentence before',
      `Danach zeigte sich Merkel froh. „${SAID}.“`,
      'angela-merkel',
    ],
    ['behind "kam von"', `Kritik kam von Merkel. „${SAID}.“`, 'angela-merkel'],
    ['behind a strong verb', `„${SAID}“, gestand Merkel.`, 'angela-merkel'],
    ['behind a strong verb nobody lists', `„${SAID}“, gab Merkel zurück.`, 'angela-merkel'],
    [
      'behind a place',
      `„${SAID}“, sagte der Berater im dortigen Ministerium, Dmitri Peskow.`,
      'dmitri-peskow',
    ],
    [
      'behind two titles without an article',
      `Ortschef und Ministerpräsident Dmitri Peskow sagte: „${SAID}.“`,
      'dmitri-peskow',
    ],
    [
      'behind two titles and a comma',
      `Russlands Sprecher und mächtiger Berater, Dmitri Peskow, sagte: „${SAID}.“`,
      'dmitri-peskow',
    ],
    [
      'whose answer it is',
      `Der Stand lässt sich an der Antwort von Merkel auf den Brief ablesen: „${SAID}.“`,
      'angela-merkel',
    ],
    [
      'behind a long opening with other names',
      `Zum Nein zum Bau weiterer deutscher Schiffe für den Norden sagte Merkel: „${SAID}.“`,
      'angela-merkel',
    ],
    [
      'behind a country’s adjective',
      `„${SAID}“, sagte Russlands stellvertretender Botschafter in der Stadt, Dmitri Peskow.`,
      'dmitri-peskow',
    ],
    [
      'behind the body he works for',
      `„${SAID}“, sagte der Vizechef der Notenbank Dmitri Peskow.`,
      'dmitri-peskow',
    ],
    [
      'who said that others talk',
      `Man werde noch lange sprechen, sagte Merkel der Zeitung. „${SAID}.“`,
      'angela-merkel',
    ],
    ['in the paragraph before', `Merkel ist zufrieden.\n\n„${SAID}.“`, 'angela-merkel'],
  ])('%s', (_phenomenon, text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it.each([
    ['a compound with a name', 'Ein Putin-Freund sagte: „Das Land ist bereit.“'],
    ['somebody the sentence before only names', `Die Regierung lud Merkel ein. „${SAID}.“`],
    ['somebody of whom only hearsay is told', `Merkel soll krank gewesen sein. „${SAID}.“`],
  ])('leaves it open for %s', (_phenomenon, text) => {
    expect(speakersOf(text)).toEqual([null]);
  });

  it('gives a second quotation behind "Und:" to the speaker of the first', () => {
    expect(speakersOf(`Merkel sagte: „${SAID}.“ Und: „Wir müssen nun handeln.“`)).toEqual([
      'angela-merkel',
      'angela-merkel',
    ]);
  });

  it('gives both halves of a quotation to whoever a verb between them names', () => {
    expect(speakersOf('„Ja“, unkte Merkel, „das ist nun wirklich sehr gut.“')).toEqual([
      'angela-merkel',
      'angela-merkel',
    ]);
  });

  it('takes a description for whom it describes, not for somebody else', () => {
    const text = `Dmitri Peskow kam. „${SAID}“, sagte der Autor. Das sei neu. „So wird das nun nichts“, fügte er hinzu.`;
    expect(speakersOf(text)).toEqual(['dmitri-peskow', 'dmitri-peskow']);
  });

  it('gives a sentence behind "Wie X sagt" to X', () => {
    const text =
      'Wie Merkel sagt, hat Putin mehrfach auf den Vertrag hingewiesen. Das Land sei nun bereit, meint sie. Auch Öl sei da, meint er.';
    expect(speakersOf(text, 'reported')[1]).toBe('angela-merkel');
    const other =
      'Wie Scholz sagt, hat Putin mehrfach auf den Vertrag hingewiesen. Das Land sei nun bereit, meint er.';
    expect(speakersOf(other, 'reported').at(-1)).toBe('olaf-scholz');
  });

  it('does not take up whom a sentence names that begins with a pronoun', () => {
    const text = `Scholz kam. Er sei froh, dass Putin sich melde. „${SAID}“, sagte er.`;
    expect(speakersOf(text)).toEqual(['olaf-scholz']);
  });

  it('gives what stands right behind a report to its speaker', () => {
    const text = `„Ja, so ist es gut“, sagte Merkel.\n\nDas Land habe viel bezahlt „angesichts einer möglichen großen neuen Not“. „${SAID}.“`;
    expect(speakersOf(text).at(-1)).toBe('angela-merkel');
  });

  it('leaves single words between single marks alone', () => {
    expect(quotesIn('Das ‚Tal‘, sagte Merkel, sei ein ‚Ort‘ der Ruhe.', 'direct')).toEqual([]);
  });

  it('gives what stands before a report to its speaker', () => {
    const text = 'Das Gesetz habe sich bewährt. Es sei mehrfach gelobt worden, sagte Merkel.';
    expect(speakersOf(text, 'reported')).toEqual(['angela-merkel', 'angela-merkel']);
  });

  it('knows the second of two titles again', () => {
    const text = `Der Anwalt und Autor Peskow kam. „${SAID}“, sagte der Anwalt.`;
    expect(speakersOf(text)).toEqual(['dmitri-peskow']);
  });

  it('gives a report without a speaker to the subject of the sentence before', () => {
    expect(
      speakersOf('Merkel wies das zurück. In Zeiten wie diesen sei das richtig.', 'reported'),
    ).toEqual(['angela-merkel']);
  });

  it('knows whom a country’s inhabitant means', () => {
    const text = `Kaja Kallas und Olaf Scholz kamen. „${SAID}“, so die Estin.`;
    const { quotes } = analyzeArticle({ file: 'a.txt', text });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['kaja-kallas']);
  });

  it('finds whose words the next sentence takes up', () => {
    expect(speakersOf(`„${SAID}.“ Mit diesen Worten eröffnete Merkel das Treffen.`)).toEqual([
      'angela-merkel',
    ]);
    const text = `„${SAID}.“ Mit diesem Appell prägte Kanzlerin Angela Merkel die Debatte.`;
    expect(quotesIn(text, 'direct')).toEqual([
      [`${SAID}.`, 'angela-merkel', 'Kanzlerin Angela Merkel'],
    ]);
  });

  it('gives what everybody has to know to who spoke before', () => {
    const text = `Die Lage sei „sehr ernst“, sagte Merkel. Das Dorf ist leer. Allen müsse klar sein: „${SAID}.“`;
    expect(speakersOf(text)).toEqual(['angela-merkel', 'angela-merkel']);
  });

  it('gives an account called his own to the subject', () => {
    expect(speakersOf('Merkel prüft nach eigenen Angaben einen „ganz anderen Weg“.')).toEqual([
      'angela-merkel',
    ]);
    expect(quotesIn('Nach eigener Aussage hat Merkel nie gelogen.', 'reported')).toEqual([
      [expect.any(String), 'angela-merkel', 'eigener Aussage'],
    ]);
  });

  it.each([
    ['Maroš Šefčovič', 'Handelskommissar', 'maros-sefcovic'],
    ['Steve Witkoff', 'Sondergesandte', 'steve-witkoff'],
    ['Steve Witkoff', 'Botschafter', null],
  ])('takes a title up for %s, the %s, only where the tables know it', (name, title, id) => {
    const text = `„${SAID}“, sagte ${name}. „Wir wollen das ändern“, so der ${title}.`;
    const { quotes } = analyzeArticle({ file: 'a.txt', text });
    expect(quotes[1]!.speaker).toBe(id);
  });

  it('knows by the tables whom a bare title means', () => {
    const text = `„${SAID}“, sagte Olaf Scholz. „Wir wollen das ändern“, so der Kanzler. „Es ist nun viel zu tun“, so der Papst.`;
    const { quotes } = analyzeArticle({ file: 'a.txt', text });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['olaf-scholz', 'olaf-scholz', null]);
  });
});

it('does not take whom he spoke of for the speaker behind his words', () => {
  const text =
    'Dabei gab Wladimir Putin in Moskau zu verstehen, dass er warte. Orbán seien die Vorschläge bekannt, sagte er am Abend.';
  expect(speakersOf(text, 'reported').at(-1)).toBe('wladimir-putin');
});

it('gives a quoted piece to whom the words before the colon are about, though another spoke last', () => {
  const text = `„${SAID}“, sagte Merkel. Putin hat sich festgelegt: Man könne „Freunde und Feinde“ nicht mischen.`;
  expect(speakersOf(text).at(-1)).toBe('wladimir-putin');
});
