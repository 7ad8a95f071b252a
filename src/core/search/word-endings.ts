const words = (source: string): readonly string[] => source.trim().split(/\s+/);

/**
 * Words whose plural ends in -er; as last part of a compound too ("Bundesländer"). Any umlaut of the plural is put in by
 * the folding, so the singular is enough.
 */
export const ER_PLURALS: readonly string[] = words(`
    amt bad band bild blatt brett buch dach denkmal dorf ei fach fass feld geld gemüt geschlecht gesicht
    gespenst gewand glas glied grab gras gut haupt haus holz huhn irrtum kalb kind kleid korn kraut lamm land
    licht lied loch mann maul mund nest rad rand regiment reichtum rind schild schloss schwert tal tuch
    vorbild volk wald weib wort wurm zentrum`);

/** Adjectives without an ending of their own that would tell them; here they may end in -er, -em. */
export const PLAIN_ADJECTIVES: readonly string[] = words(`
    alt arm blau braun breit bunt deutsch dicht dritt dumm dünn eng ernst erst falsch fein fern fest frei
    fremd früh ganz grau grob groß größ gross grün halb hart heiß hell hoh höh jung kalt klar klein klug knapp
    krank kurz lang laut leer leicht letzt mittler nah neu ober offen recht reich rein rot rund scharf
    schlecht schlimm schnell schwach schwarz schwer spät stark steil still stolz tief tot treu trocken voll
    wahr warm weich weit weiß wild zart zweit`);

/** Endings that make adjectives of other words, and those of participles. */
export const ADJECTIVE_ENDING =
  /(?:.{3}isch|lich|.{3}ig|los|bar|sam|haft|ell|iv|.{4}al|är|ös|.{4}ant|.{4}ent|.{3}end|iert|igt|^ge.{3,}t|ordnet|bündet|wundet|klagt|letzt|amt|sandt)$/;

/**
 * Words whose last letters look like an ending but belong to the word, because without them another word would stand
 * there: "Kohle" is no form of "Kohl". Their own forms, in -n and -s, follow them.
 */
export const WHOLE_WORDS: readonly string[] = words(`
    baden bande eisen falle flotte gabe graben hamas höhle kanone kohle lage landen liste marke masse mitte
    note polen posten rate reise rinde ruine runde sekte sprache stätte wagen ware`);

/** An s that belongs to the word, after a letter that a genitive could follow. */
export const OWN_S = /(?:kurs|puls|hals|fels|mars|vers|gans|zins|sechs|dachs|wachs|fuchs|lachs)$/;

/** Forms of words of two letters; endings are else taken only off longer ones. */
export const SHORT_FORMS: readonly (readonly [form: string, word: string])[] = [
  ['xis', 'xi'],
  ['öls', 'öl'],
  ['öle', 'öl'],
  ['ölen', 'öl'],
];
