import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { readMentions, readRules } from '#tests/support/read-mentions.ts';

const FOUND: Record<string, [text: string, persons: string[]]> = {
  'full name': ['Gestern sprach Wladimir Putin lange.', ['Wladimir Putin = wladimir-putin']],
  'genitive of a full name': [
    'Das war Wladimir Putins Entscheidung.',
    ['Wladimir Putins = wladimir-putin'],
  ],
  'name across a line break': [
    'In der Stadt sprach gestern vor vielen geladenen Leuten der Gast Wladimir\nPutin über alles, was ihm an diesem Tag wichtig war, und das war nicht\nwenig, denn er nahm sich an diesem Abend mehr Zeit als sonst üblich ist.',
    ['Wladimir\nPutin = wladimir-putin'],
  ],
  'other transliteration': [
    'Gestern sprach Volodymyr Zelensky.',
    ['Volodymyr Zelensky = wolodymyr-selenskyj'],
  ],
  'middle initial': ['Gestern sprach Donald J. Trump.', ['Donald J. Trump = donald-trump']],
  'surname of somebody unmistakable': ['Gestern sprach Putin lange.', ['Putin = wladimir-putin']],
  'surname after introduction': [
    'Der Politiker Sebastian Kurz kam. Später sagte Kurz nichts.',
    ['Sebastian Kurz = sebastian-kurz', 'Kurz = sebastian-kurz'],
  ],
  'surname with the other apostrophe': [
    "Stephen O’Brien kam. Später sagte O'Brien nichts.",
    ['Stephen O’Brien = stephen-o-brien', "O'Brien = stephen-o-brien"],
  ],
  'surname of one known only, in an article about the country': [
    '„Das ist gut“, sagte Witkoff am Freitag in den USA.',
    ['Witkoff = steve-witkoff'],
  ],
  'surname of one known only, elsewhere': [
    '„Das ist gut“, sagte Witkoff am Freitag in Peru.',
    ['Witkoff = witkoff'],
  ],
  'given name that is a town as well': [
    'Sydney Brunson kam. Später sagte Brunson nichts.',
    ['Sydney Brunson = sydney-brunson', 'Brunson = sydney-brunson'],
  ],
  'unlisted given name before a surname introduced': [
    'Omar Khadra starb. Nuhima Khadra trauert.',
    ['Omar Khadra = omar-khadra', 'Nuhima Khadra = nuhima-khadra'],
  ],
  'owner of what a noun behind tells': [
    'Tedros sprach. Später verhallte Tedros Alarm.',
    ['Tedros = tedros-adhanom-ghebreyesus', 'Tedros = tedros-adhanom-ghebreyesus'],
  ],
  'unlisted name before an age': [
    'Nuhima Berkat, 21, studiert.',
    ['Nuhima Berkat = nuhima-berkat'],
  ],
  'given name alone behind an age': [
    'Die achtjährige Salma floh. Jetzt lernt Salma lesen.',
    ['Salma = salma', 'Salma = salma'],
  ],
  'given name alone behind "klein"': ['Der kleine Jonas fehlt.', ['Jonas = jonas']],
  'headline before the introduction': [
    'Okafor warnt vor Hunger\n\nDer Politiker John Okafor sprach in der Stadt.',
    ['Okafor = john-okafor', 'John Okafor = john-okafor'],
  ],
  'compound with a surname': ['Die Trump-Regierung zögert.', ['Trump-Regierung = donald-trump']],
  'title and surname before the full name': [
    'Der Gesandte Perriello kam. Später sprach Tom Perriello.',
    ['Perriello = tom-perriello', 'Tom Perriello = tom-perriello'],
  ],
  'name with an Arabic article behind': [
    'Der Politiker Ayman Sheib ad-Din kam. Später ging Sheib ad-Din.',
    ['Ayman Sheib ad-Din = ayman-sheib-ad-din', 'Sheib ad-Din = ayman-sheib-ad-din'],
  ],
  'surname without its article': [
    'Der Politiker Laith al-Balaous kam. Später ging Balaous.',
    ['Laith al-Balaous = laith-al-balaous', 'Balaous = laith-al-balaous'],
  ],
  'large particle of somebody introduced': [
    'Humberto de la Calle kam. De la Calle schwieg.',
    ['Humberto de la Calle = humberto-de-la-calle', 'De la Calle = humberto-de-la-calle'],
  ],
  'two people side by side': ['So hat Putin Kim empfangen.', ['Putin = wladimir-putin']],
  'compound with two surnames': [
    'Der Putin-Selenskyj-Gipfel fällt aus.',
    ['Putin-Selenskyj-Gipfel = wladimir-putin', 'Putin-Selenskyj-Gipfel = wolodymyr-selenskyj'],
  ],
  'surname of somebody who leads an opposition': [
    'Gestern sprach Nawalny.',
    ['Nawalny = alexej-nawalny'],
  ],
  'surname with particles': [
    'Dann sprach von der Leyen.',
    ['von der Leyen = ursula-von-der-leyen'],
  ],
  'particles at the beginning of a sentence': [
    'Es war spät. Von der Leyen sprach.',
    ['Von der Leyen = ursula-von-der-leyen'],
  ],
  'unknown person by given name': [
    'Gestern sprach Peter Hollerbach.',
    ['Peter Hollerbach = peter-hollerbach'],
  ],
  'unknown person by title': [
    'Der Polizeichef Mbekana-Tamba sprach.',
    ['Mbekana-Tamba = mbekana-tamba'],
  ],
  'unknown person by apposition': [
    'Thandeka Mbeleni, Sprecherin der Behörde, schwieg. Mbeleni ging.',
    ['Thandeka Mbeleni = thandeka-mbeleni', 'Mbeleni = thandeka-mbeleni'],
  ],
  'unknown person by age': [
    'Auch Okello Odhiambo (54) war da.',
    ['Okello Odhiambo = okello-odhiambo'],
  ],
  'the verb of speech before an unknown name': [
    '„Das ist falsch“, sagte Mbelenka.',
    ['Mbelenka = mbelenka'],
  ],
  '"wie" before an unknown name and a verb of speech': [
    'Man sei bereit, wie Myo Nyunt sagte.',
    ['Myo Nyunt = myo-nyunt'],
  ],
  'what somebody is before two unknown words': [
    'Zuvor starb der Polizist Afrim Bunjaku.',
    ['Afrim Bunjaku = afrim-bunjaku'],
  ],
  'a name of three words': [
    'Gestern sprach Peter Dalein Diallo.',
    ['Peter Dalein Diallo = peter-dalein-diallo'],
  ],
  'a name with an Arabic article': [
    'Das sagte Ölminister Karim al-Nuaimeh.',
    ['Karim al-Nuaimeh = karim-al-nuaimeh'],
  ],
  'a weak surname in a political compound': [
    'Die Johnson-Regierung zögert.',
    ['Johnson-Regierung = boris-johnson'],
  ],
  'two unknown words behind a preposition': [
    'Zu Gast war man bei Okello Odhiambo.',
    ['Okello Odhiambo = okello-odhiambo'],
  ],
  'two unknown words and an ordinary given name': [
    'Gestern sprach Ernst Valloni.',
    ['Ernst Valloni = ernst-valloni'],
  ],
  'an inhabitant before two unknown words': [
    'Es siegte die Finnin Sanni Leivonen.',
    ['Sanni Leivonen = sanni-leivonen'],
  ],
  'an unknown word behind a word for kin': [
    'Er kam mit seiner Tochter Tianzhu.',
    ['Tianzhu = tianzhu'],
  ],
  'an unknown word behind a profession': ['Der Blogger Zarkanar schwieg.', ['Zarkanar = zarkanar']],
  'an unknown word that does what people do': [
    'Kolbenau starb 1986. Später zog die Familie um.',
    ['Kolbenau = kolbenau'],
  ],
  'an unknown word that owns what people have': [
    'Dort lebt Kolbenaus Witwe.',
    ['Kolbenaus = kolbenau'],
  ],
  'dates of life in brackets': ['Es malte Kolbenau (1901–1986).', ['Kolbenau = kolbenau']],
  'a party in brackets': [
    'Auch Okello Odhiambo (CDU) war da.',
    ['Okello Odhiambo = okello-odhiambo'],
  ],
  'a profession behind a comma': [
    'Rop Gonggrip, ein niederländischer Hacker, kam.',
    ['Rop Gonggrip = rop-gonggrip'],
  ],
  'a given name beside a person': [
    'Es kamen Angela Merkel und Stephanie.',
    ['Angela Merkel = angela-merkel', 'Stephanie = stephanie'],
  ],
  'the given name of somebody introduced': [
    'Es kam Stephanie Hollerbach. Dann ging Stephanie.',
    ['Stephanie Hollerbach = stephanie-hollerbach', 'Stephanie = stephanie-hollerbach'],
  ],
  'a surname seen as such elsewhere in the text': [
    'Kolbenau starb 1986. Man denkt an Kolbenau.',
    ['Kolbenau = kolbenau', 'Kolbenau = kolbenau'],
  ],
  'a pope by given names and number': [
    'Dort sprach Papst Urban Paul XII. lange.',
    ['Urban Paul XII. = urban-paul-xii'],
  ],
  'a king with a name behind the number': [
    'Es kam König Konrad XVI. Gustav aus dem Norden.',
    ['Konrad XVI. Gustav = konrad-xvi-gustav'],
  ],
  'a given name and a withheld surname': [
    'Vor Gericht schwieg Nico G. den ganzen Tag.',
    ['Nico G. = nico-g'],
  ],
  'a title, two words and a party': [
    'Das sagte die Abgeordnete Filiz Polat von den Grünen.',
    ['Filiz Polat = filiz-polat'],
  ],
  'a surname with a capital particle': [
    'Das sagte der Müllkommissar De Gennari.',
    ['De Gennari = de-gennari'],
  ],
  'a name that holds a known surname': [
    'Auch Pham Quang Nghia, müde und alt, traf Ngoc Quang Hieu.',
    ['Pham Quang Nghia = pham-quang-nghia', 'Ngoc Quang Hieu = ngoc-quang-hieu'],
  ],
  'a surname in capitals': [
    'Es sprach Emmanuel MACRON und Peter HOLLERBACH.',
    ['Emmanuel MACRON = emmanuel-macron', 'Peter HOLLERBACH = peter-hollerbach'],
  ],
  'a listed queen and her ordinal': [
    'Dort stand Königin Elisabeth II. lange.',
    ['Elisabeth II. = elizabeth-ii'],
  ],
  'somebody history knows by one name': [
    'Er las Goethe und hörte Mozart.',
    ['Goethe = johann-wolfgang-von-goethe', 'Mozart = wolfgang-amadeus-mozart'],
  ],
  'a nickname between given name and surname': [
    'Im Saal sprach Peter „Bobo“ Hollerbach. Hollerbach ging.',
    ['Peter „Bobo“ Hollerbach = peter-hollerbach', 'Hollerbach = peter-hollerbach'],
  ],
  'an East Asian name with a hyphen': [
    'Es weinte Choi Bin-seok. Später schwieg Choi.',
    ['Choi Bin-seok = choi-bin-seok', 'Choi = choi-bin-seok'],
  ],
  'a Vietnamese name of three words': [
    'Der Händler Truong Van Hue kam.',
    ['Truong Van Hue = truong-van-hue'],
  ],
  'a given name of a relative': [
    'Peter Hollerbach kam. Seine jüngste Tochter Mirjam lachte. Mirjam blieb.',
    [
      'Peter Hollerbach = peter-hollerbach',
      'Mirjam = mirjam-hollerbach',
      'Mirjam = mirjam-hollerbach',
    ],
  ],
  'a relative of somebody whose surname stands first': [
    'Der Bauer Le Van Tam und seine Frau Hoa klagten.',
    ['Le Van Tam = le-van-tam', 'Hoa = hoa'],
  ],
  'a relative in a compound': [
    'Gefragt wurde auch Trump-Sohn Eric.',
    ['Trump-Sohn = donald-trump', 'Eric = eric-trump'],
  ],
  'two given names of somebody introduced': [
    'Juan Manuel Santos kam. Dann ging Juan Manuel.',
    ['Juan Manuel Santos = juan-manuel-santos', 'Juan Manuel = juan-manuel-santos'],
  ],
  "the father's name of somebody introduced": [
    'Gestern sprach Andrés Villarrica Penedo. Villarrica ging.',
    [
      'Andrés Villarrica Penedo = andres-villarrica-penedo',
      'Villarrica = andres-villarrica-penedo',
    ],
  ],
  'a shortened given name in the middle': [
    'Es kam Johannes Kr. Hollerson.',
    ['Johannes Kr. Hollerson = johannes-kr-hollerson'],
  ],
  'an apostrophe in the surname': [
    'Es kam Abraham Korir Sing’Omba.',
    ['Abraham Korir Sing’Omba = abraham-korir-sing-omba'],
  ],
  'a Persian particle with a hyphen': [
    'Es kam Mohammad Ali Al-e Haschemi.',
    ['Mohammad Ali Al-e Haschemi = mohammad-ali-al-e-haschemi'],
  ],
  'a surname with a small particle and a capital within': [
    'Es kam Rodney deBrito, 50 Jahre alt. Das sagt deBrito heute.',
    ['Rodney deBrito = rodney-debrito', 'deBrito = rodney-debrito'],
  ],
  'two unknown words behind what a woman does': [
    'Die Archäologin Nomsa Ruvimbo grub, die Mutter Schneiderin half.',
    ['Nomsa Ruvimbo = nomsa-ruvimbo'],
  ],
  'an unknown given name and an initial, behind an occupation': [
    'Das erzählt der Lehrer Ulughan K., der hier lebt.',
    ['Ulughan K. = ulughan-k'],
  ],
  'an occupation behind an age': [
    'Dort wartet der 40-jährige Taxifahrer Karim Samir Balochi heute.',
    ['Karim Samir Balochi = karim-samir-balochi'],
  ],
  'somebody who sits down': [
    'Dort hatte auch Angela Merkel Platz genommen.',
    ['Angela Merkel = angela-merkel'],
  ],
  'a Greek surname like a genitive': [
    'Eleni Markelaki kam. Ihr Sohn Kostas Markelakis, der Koch, blieb.',
    ['Eleni Markelaki = eleni-markelaki', 'Kostas Markelakis = kostas-markelakis'],
  ],
  'a given name like an adjective': [
    'Peter Hollerbach kam mit seiner Frau Michelle.',
    ['Peter Hollerbach = peter-hollerbach', 'Michelle = michelle-hollerbach'],
  ],
  'an institution behind the name': [
    'Das sagte Nathaniel Raymond von der Universität.',
    ['Nathaniel Raymond = nathaniel-raymond'],
  ],
  'a trade in a compound behind a comma': [
    'Auch Rop Gonggrip, die UN-Koordinatorin, kam.',
    ['Rop Gonggrip = rop-gonggrip'],
  ],
  'a leader in a headline with a question word': [
    'Wie Putins Krieg enden kann',
    ['Putins = wladimir-putin'],
  ],
  'a surname behind a relative pronoun': [
    'Es kam António Costa. Der Mann, unter dem Costa diente, ging.',
    ['António Costa = antonio-costa', 'Costa = antonio-costa'],
  ],
  'person named like a town': ['Das Buch schrieb Jack London.', ['Jack London = jack-london']],
};

const NOBODY: Record<string, string> = {
  'a town of several words that a given name begins': 'Im Hafen von Bandar Abbas brannte es.',
  'a noun behind an age': 'Der 19-jährige Attentäter floh, das 50-jährige Bestehen wird gefeiert.',
  'an ordinary word': 'Er sprach nur kurz. Kurz darauf ging er.',
  'a month before a body': 'Er wurde Anfang Juli vom Verfassungsgericht entlassen.',
  'a month': 'Das war Ende Mai. Der Mai war kalt.',
  'a trade': 'Der Koch und der Schneider stritten.',
  'a street named after someone': 'Sie wohnt in der Konrad-Adenauer-Straße.',
  'a foundation named after someone': 'Die Konrad-Adenauer-Stiftung lud ein.',
  'a ship named after someone': 'Der Flugzeugträger Gerald Ford lief aus.',
  'an abbreviation': 'Das gilt z. B. der Schule.',
  'a title before a country': 'Der Präsident Frankreichs kam.',
  'a sentence behind one that ends in a title': 'Er besuchte seinen Vater. Bald regnete es.',
  'an abstract noun after a title': 'Er sagte dem Präsidenten Unterstützung zu.',
  'a plural noun after a verb of speech': 'Das sagte Reportern niemand.',
  'what somebody is before an ordinary noun': 'Der Polizist mag Musik.',
  'an emir and his country': 'Der Emir von Katar kam.',
  'two nouns side by side': 'Es fehlt an Trinkwasser Strom und Gas.',
  'an adjective and a noun': 'Vergiftetes Abwasser floss.',
  'a company of two words': 'Das kommt von Vattenfall Europe und Premium Aerotec.',
  'words in quotation marks': 'Die Mission „Antica Babilonia“ endet.',
  'words a bracket translates': 'Die Form (Societas Vallonica) gilt nun.',
  'a noun without article before a verb': 'Trinkwasser wird knapp. Hintergrund ist der Streit.',
  'an adverb before a verb': 'Sinngemäß sagte er das. Festgenommen wurde niemand.',
  'an unknown word with an article': 'Der Kolbenau starb. Kolbenau lebte lange.',
  'an unknown word behind a preposition of place': 'Er lebte in Kolbenau. Kolbenau lebte auf.',
  'a brand that acts': 'Toyota erklärte das. Samsung starb nicht.',
  'a given name in the name of a church': 'Das ist die Kirche St. Stephanie.',
  'an initial in the middle of nothing': 'Das steht in Band A. Dort auch Teil II. Mehr nicht.',
  'an abbreviation behind a given name': 'Das sah Peter RTL.',
  'a shipyard and a car': 'Auf der Lloyd Werft steht ein Peter Auto.',
  'a thing named after somebody famous': 'Das Goethe-Institut und die Marke „Mozart“ bleiben.',
  'the object behind a verb of speech in a headline': 'Armeechef erklärt Putsch für gescheitert',
  'a no behind a verb of speech': 'Kolumbien sagt Nein zum Frieden',
  'an English word with a hyphen': 'Um Start-ups ging es, um Know-how und ein Make-up.',
  'a river': 'Am Han-Fluss war es kalt.',
  'a weekday after a title': 'Das sagte der Sprecher Montag.',
};

describe('persons', () => {
  it.each(Object.entries(FOUND))('are found by %s', (_, [text, persons]) => {
    expect(readMentions(text, 'person')).toEqual(persons);
  });

  it.each(Object.entries(NOBODY))('are not seen in %s', (_, text) => {
    expect(readMentions(text, 'person')).toEqual([]);
  });

  it('tell two people of one surname apart by who was introduced last', () => {
    const text =
      'Hillary Clinton sprach zuerst. Clinton ging. Dann kam Bill Clinton. Clinton blieb lange.';
    expect(readMentions(text, 'person')).toEqual([
      'Hillary Clinton = hillary-clinton',
      'Clinton = hillary-clinton',
      'Bill Clinton = bill-clinton',
      'Clinton = bill-clinton',
    ]);
  });

  it('give a surname of two equals, far behind both, to the one introduced first', () => {
    const text = `Fiona Halberg klagte gegen Peter Halberg. ${'Es regnete lange in der Stadt. '.repeat(12)}Halberg schwieg.`;
    expect(readMentions(text, 'person').at(-1)).toBe('Halberg = fiona-halberg');
  });

  it('name the rule that found them', () => {
    const text =
      'Wladimir Putin kam. Putin ging. Die Putin-Rede war kurz. Peter Hollerbach und Polizeichef Tamba blieben.';
    expect(readRules(text, 'person')).toEqual([
      'person-full-name',
      'person-surname-introduced',
      'person-compound',
      'person-first-name',
      'person-title-name',
    ]);
  });
});

describe('the country of a person nobody lists', () => {
  it.each([
    ['an adjective', 'Der frühere kenianische Außenminister Thandeka Mbeleni kam.', 'KE'],
    ['a country in the title', 'Der Frankreich-Botschafter Thandeka Mbeleni kam.', 'FR'],
    ['no country', 'Der frühere Außenminister Thandeka Mbeleni kam.', undefined],
  ])('is told by %s before the name', (_, text, country) => {
    const { mentions } = analyzeArticle({ file: 'a.txt', text });
    expect(mentions.find(({ kind }) => kind === 'person')?.country).toBe(country);
  });
});
