import { describe, expect, it } from 'vitest';

import { readMentions } from '#tests/support/read-mentions.ts';

const in2015 = (text: string) => `Stand: 12.03.2015\n\n${text}`;
const in2023 = (text: string) => `Stand: 12.03.2023\n\n${text}`;

const RESOLVED: Record<string, [text: string, roles: string[]]> = {
  'by country prefix and date, 2015': [
    in2015('Der US-Präsident zögerte.'),
    ['US-Präsident = barack-obama'],
  ],
  'by country prefix and date, 2023': [
    in2023('Der US-Präsident zögerte.'),
    ['US-Präsident = joe-biden'],
  ],
  'by adjective': [
    in2015('Der französische Präsident zögerte.'),
    ['Präsident = francois-hollande'],
  ],
  'by genitive': [
    in2023('Der Präsident der Ukraine zögerte.'),
    ['Präsident = wolodymyr-selenskyj'],
  ],
  'by a word tied to a country': [in2015('Der Kremlchef zögerte.'), ['Kremlchef = wladimir-putin']],
  'by whose "sein" is': [
    in2023('Olaf Scholz sprach mit Xi Jinping. Seine Außenministerin zögerte.'),
    ['Außenministerin = annalena-baerbock'],
  ],
  'by those whose "ihr" is': [
    in2023('Rishi Sunak kam. Viele Inder wollten ihren Premierminister sehen.'),
    ['Premierminister = narendra-modi'],
  ],
  'first of several people': [
    in2023('Es sprachen der ukrainische Präsident, Macron und Scholz.'),
    ['Präsident = wolodymyr-selenskyj'],
  ],
  'who lost the office some days ago and is named last': [
    'Stand: 10.07.2024\n\nRishi Sunak verlor die Wahl. Der britische Regierungschef ging.',
    ['Regierungschef = rishi-sunak'],
  ],
  'beside the name of who speaks for him': [
    in2023('Gestern kam der Sprecher des Präsidenten, Dmitri Peskow, nach Riga.'),
    ['Präsidenten = wladimir-putin'],
  ],
  'by the minister whose words repeat his': [
    in2023('Antony Blinken lobte in Oslo die Geduld des Präsidenten.'),
    ['Präsidenten = joe-biden'],
  ],
  'by the town a clause explains': [
    in2023('In Charkiw, der Lieblingsstadt des Präsidenten, regnete es. Die USA halfen.'),
    ['Präsidenten = wolodymyr-selenskyj'],
  ],
  'by whom a medium cites': [
    in2023('Außenministerin Annalena Baerbock kam. Es sei spät, sagte die Ministerin der BBC.'),
    ['Ministerin = annalena-baerbock'],
  ],
  'by a ministry the tables do not know': [
    in2023('Fischereiminister Okelo Mbeki kam. Es sei spät, sagte der Minister.'),
    ['Minister = okelo-mbeki'],
  ],
  'of a part of the kingdom': [
    in2015('Die schottische Regierungschefin zögerte.'),
    ['Regierungschefin = nicola-sturgeon'],
  ],
  'by a word for a ruler': [
    in2015('Dem russischen Führer gefiel das, dem Kremlherrn immer.'),
    ['Führer = wladimir-putin', 'Kremlherrn = wladimir-putin'],
  ],
  'still in office': [
    in2023('Emmanuel Macron kam. Dann sprach der scheidende Präsident.'),
    ['Präsident = emmanuel-macron'],
  ],
  'by a word of this country alone': [
    in2015('Die Kanzlerin zögerte.'),
    ['Kanzlerin = angela-merkel'],
  ],
  'by the town an agency writes from, not by the country last named': [
    in2023('Berlin (dpa) – Polen bekommt Panzer. Der Verteidigungsminister zögerte.'),
    ['Verteidigungsminister = boris-pistorius'],
  ],
  'by a parliament, not by an adjective': [
    in2023('Der Bundestag lobt die polnische Polizei. Die Innenministerin zögerte.'),
    ['Innenministerin = nancy-faeser'],
  ],
  'by what begins a sentence': [
    in2023('Die Türkei droht dem Nachbarn Griechenland. Der Präsident zögerte.'),
    ['Präsident = recep-tayyip-erdogan'],
  ],
  'of the guest of Germany, whose own has another name': [
    in2023('Berlin (dpa) – Frankreich kauft Gas. Der Präsident zögerte.'),
    ['Präsident = emmanuel-macron'],
  ],
  "Austria's by its dateline and parties": [
    in2023('Linz (APA) – Die ÖVP verlor. Der Kanzler zögerte. Der Bundespräsident schwieg.'),
    ['Kanzler = karl-nehammer', 'Bundespräsident = alexander-van-der-bellen'],
  ],
  "Switzerland's by its dateline": [
    in2015('Bern (sda) – Die Bundespräsidentin zögerte.'),
    ['Bundespräsidentin = simonetta-sommaruga'],
  ],
  "Germany's where Austria has no woman in office": [
    in2015('Wien (APA) – Österreich zögert. Die Kanzlerin drängte.'),
    ['Kanzlerin = angela-merkel'],
  ],
  'of the guest in another federation': [
    in2023('Wien – Österreich empfing Frank-Walter Steinmeier. Der Bundespräsident lachte.'),
    ['Bundespräsident = frank-walter-steinmeier'],
  ],
  'of the country of the article, not of a guest in another paragraph': [
    in2023(
      'Emmanuel Macron sprach in Paris. Frankreich streikt, und Macron schweigt.\n\nAus Warschau kam Andrzej Duda.\n\nAm Abend zeigte sich der Präsident.',
    ),
    ['Präsident = emmanuel-macron'],
  ],
  'of a Land by its adjective, genitive and name': [
    in2023(
      'Der hessische Ministerpräsident zögerte. Sachsens Regierungschef schwieg. Der Ministerpräsident von Bayern kam.',
    ),
    [
      'Ministerpräsident = boris-rhein',
      'Regierungschef = michael-kretschmer',
      'Ministerpräsident = markus-soder',
    ],
  ],
  'of the Land spoken of': [
    in2023('Der thüringische Regierungschef kam. Später ging der Regierungschef.'),
    ['Regierungschef = bodo-ramelow', 'Regierungschef = bodo-ramelow'],
  ],
  'of the country of the article, though a governor was spoken of': [
    in2023('London (dpa) – Der Gouverneur von Texas kam. Später ging der Regierungschef.'),
    ['Gouverneur = greg-abbott', 'Regierungschef = rishi-sunak'],
  ],
  'of the organisation spoken of': [
    in2023('Der UN-Generalsekretär kam. Später ging der Generalsekretär.'),
    ['UN-Generalsekretär = antonio-guterres', 'Generalsekretär = antonio-guterres'],
  ],
  'of a town': [in2023('Hamburgs Bürgermeister zögerte.'), ['Bürgermeister = peter-tschentscher']],
  'the supreme leader': [in2023('Irans oberster Führer zögerte.'), ['Führer = ali-chamenei']],
  'an interim president': [
    'Stand: 12.03.2025\n\nSyriens Übergangspräsident zögerte.',
    ['Übergangspräsident = ahmed-al-scharaa'],
  ],
  'heads of central banks': [
    in2023('Der Fed-Chef zögerte. Der Bundesbankpräsident nickte.'),
    ['Fed-Chef = jerome-powell', 'Bundesbankpräsident = joachim-nagel'],
  ],
  'of the Palestinians': [
    in2023('Der Palästinenserpräsident zögerte.'),
    ['Palästinenserpräsident = mahmud-abbas'],
  ],
  'the one it is said to be': [
    in2023('Frankreichs Präsident heißt Emmanuel Macron.'),
    ['Präsident = emmanuel-macron'],
  ],
  'by whom "sein" is further up the paragraph': [
    in2023(
      'Olaf Scholz kam nach Prag. Es regnete lange. Die Burg war geschlossen. Sein Verteidigungsminister blieb fern.',
    ),
    ['Verteidigungsminister = boris-pistorius'],
  ],
  'by organisation': [
    in2023('Der Nato-Generalsekretär zögerte.'),
    ['Nato-Generalsekretär = jens-stoltenberg'],
  ],
  'by the person named before': [
    in2023('Emmanuel Macron kam. Dann sprach der Präsident.'),
    ['Präsident = emmanuel-macron'],
  ],
  'by the federation of the article': [
    in2023('Der Bundespräsident zögerte.'),
    ['Bundespräsident = frank-walter-steinmeier'],
  ],
  "by the country in the article's place": [
    in2023('Brasiliens Präsident zögerte.'),
    ['Präsident = luiz-inacio-lula-da-silva'],
  ],
  'by the head of a seat': [in2023('Der Élysée-Chef zögerte.'), ['Élysée-Chef = emmanuel-macron']],
  'beside an age': [in2023('Der 70 Jahre alte Kremlchef zögerte.'), ['Kremlchef = wladimir-putin']],
  'in a headline without article': [
    `Kremlchef lobt Xi\n\n${in2023('Das Treffen in der Hauptstadt dauerte lange.')}`,
    ['Kremlchef = wladimir-putin'],
  ],
  'after one who held it long ago': [
    in2015('Gerhard Schröder kam nach Bonn in Deutschland. Die Kanzlerin kam nicht.'),
    ['Kanzlerin = angela-merkel'],
  ],
  'by a title before the name of somebody nobody lists': [
    in2015('Innenminister Okelo Mbeki sprach in Lagos. Es sei ruhig, so der Innenminister.'),
    ['Innenminister = okelo-mbeki'],
  ],
  'in a headline by the title below it': [
    'Armeechef räumt Rückzug ein\n\nDas sagte Armeechef Okelo Mbeki am Freitag in der Stadt.',
    ['Armeechef = okelo-mbeki'],
  ],
  'as the head of state and party': [
    in2023('Das stand im Brief des chinesischen Staats- und Parteichefs.'),
    ['Staats- und Parteichefs = xi-jinping'],
  ],
  'by the country a relative clause belongs to': [
    in2015('Er reiste in die Türkei, deren Staatschef zögerte.'),
    ['Staatschef = recep-tayyip-erdogan'],
  ],
  'by the capital in the genitive': [
    in2015('Athens Ministerpräsident zögerte.'),
    ['Ministerpräsident = alexis-tsipras'],
  ],
  'beside a name from another country': [
    in2015('Er traf Barack Obama, den französischen Präsidenten und andere.'),
    ['Präsidenten = francois-hollande'],
  ],
  'behind a name before a new clause': [
    in2015('Er sagte Peter Hollerbach, die Kanzlerin müsse gehen.'),
    ['Kanzlerin = angela-merkel'],
  ],
  'of one whose end is told': [
    'Stand: 20.05.2024\n\nEbrahim Raisi flog ab. Man bestätigte den Tod des Präsidenten.',
    ['Präsidenten = ebrahim-raisi'],
  ],
  'by the colleague before': [
    in2023('Annalena Baerbock traf ihren chinesischen Amtskollegen.'),
    ['Amtskollegen = qin-gang'],
  ],
};

const UNRESOLVED: Record<string, string> = {
  'several by a possessive':
    'Stand: 12.03.2015\n\nJohn Kerry kam nach Wien. Vor der Vorstellung seiner Minister gab es Streit.',
  'a former holder': in2015('Der damalige US-Präsident zögerte.'),
  'a former holder by prefix': in2015('Der Ex-US-Präsident zögerte.'),
  'a designated holder': in2015('Der designierte französische Präsident zögerte.'),
  'the office itself': in2015('Es ging um das Amt des US-Präsidenten.'),
  'a woman for a masculine office':
    'Stand: 12.03.2012\n\nJulia Gillard kam. Der Premierminister ging.',
  "anybody's director": in2015('Der Direktor zögerte.'),
  'a plural': in2015('Beide US-Präsidenten zögerten.'),
  'any holder': in2015('Es war das erste Treffen mit einem amerikanischen Präsidenten.'),
  'the ministers of several countries in the genitive':
    'Stand: 12.03.2015\n\nJohn Kerry kam nach Wien. Am Rand der Gespräche der Minister gab es Streit.',
  'several in a compound in the genitive':
    'Stand: 12.03.2015\n\nGianis Varoufakis kam. Das Treffen der Euro-Finanzminister endete spät.',
  'presidents in the genitive':
    'Stand: 12.03.2015\n\nFrançois Hollande kam. Die Runde der Präsidenten begann.',
  'a predicate without article': in2015('Putin bleibt russischer Präsident.'),
  'a predicate with a country': in2015('Obama ist US-Präsident.'),
  'one of many without article': in2015(
    'Erstmals sprach dort 1990 ein Gast als französischer Präsident.',
  ),
  'a predicate at some distance': in2023(
    'Olaf Scholz ist seit dem 8. Dezember 2021 Bundeskanzler.',
  ),
  'an office, whoever holds it': in2023(
    'In Frankreich wird der Präsident vom Volk gewählt. In Italien hat der Präsident vor allem repräsentative Aufgaben.',
  ),
  'one of many by number': in2023('Er war den 44. Präsidenten der USA gewohnt.'),
  'one of many by a superlative': in2023('Der jüngste amerikanische Präsident hieß anders.'),
  'the next one, whom a new term makes': in2023('Frankreichs neuer Präsident: Wer er ist.'),
  'several in the dative': in2023('Emmanuel Macron kam. Den Regierungschefs gefiel das.'),
  'whoever lost the office not long ago':
    'Stand: 10.10.2024\n\nRishi Sunak verlor die Wahl in Großbritannien. Der Regierungschef ging.',
  'an acting president': in2023('Emmanuel Macron kam. Der geschäftsführende Präsident ging.'),
  'an office that ended, of nobody named': in2015('Es ging um den Sturz des US-Präsidenten.'),
  'a woman for a title of a man':
    'Stand: 12.03.2015\n\nInnenministerin Okela Mbeki sprach in Lagos. Es sei ruhig, so der Innenminister.',
  "a neighbour's governor": in2015(
    'Gouverneur Okelo Mbeki kam. Der Gouverneur des Nachbarstaats ging.',
  ),
  'heads of state and government': in2015('Das Treffen der Staats- und Regierungschefs endete.'),
  'a nominated holder': in2023('Der nominierte israelische Verteidigungsminister zögerte.'),
  'one of two countries named alike': in2023(
    'Brüssel (dpa) – Gestern sprachen Spanien und Portugal. Der Finanzminister zögerte.',
  ),
  'a minister of a Land': in2023('Berlin (dpa) – Der hessische Innenminister zögerte.'),
  'the president of a part of a country': in2023('Madrid (dpa) – Der katalanische Präsident ging.'),
  'a dismissed holder': in2023('Berlin (dpa) – Der entlassene Finanzminister zögerte.'),
  'the next one, who has another name': in2023('Frankreichs neuer Präsident heißt Ravel Okturin.'),
  'an interim president beside an elected one': in2023('Frankreichs Interimspräsident zögerte.'),
  'a mayor nobody lists': in2023('Der Bürgermeister von Kassel zögerte.'),
  'an undated text with several holders': 'Der US-Präsident zögerte.',
};

describe('office mentions', () => {
  it.each(Object.entries(RESOLVED))('are resolved %s', (_, [text, roles]) => {
    expect(readMentions(text, 'role')).toEqual(roles);
  });

  it.each(Object.entries(UNRESOLVED))('are not resolved for %s', (_, text) => {
    expect(readMentions(text, 'role').filter((line) => !line.endsWith('?'))).toEqual([]);
  });

  it('are none where the name stands beside', () => {
    expect(readMentions(in2015('US-Präsident Barack Obama zögerte.'), 'role')).toEqual([]);
    expect(readMentions(in2015('Barack Obama, der US-Präsident, zögerte.'), 'role')).toEqual([]);
    expect(
      readMentions(in2023('Er lobte seinen Präsidenten und alten Freund Emmanuel Macron.'), 'role'),
    ).toEqual([]);
    expect(
      readMentions(in2023('Der Kanzler und SPD-Politiker Olaf Scholz zögerte.'), 'role'),
    ).toEqual([]);
    expect(
      readMentions(in2015('Der Kanzler im alten Rathaus, Gero Halvok, zögerte.'), 'role'),
    ).toEqual([]);
    expect(
      readMentions(in2015('Barack Obama, seit Januar 2009 Präsident der USA, zögerte.'), 'role'),
    ).toEqual([]);
    expect(readMentions(in2015('Barack Obama (53), Präsident der USA, zögerte.'), 'role')).toEqual(
      [],
    );
  });
});
