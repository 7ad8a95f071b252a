const words = (source: string): readonly string[] => source.trim().split(/\s+/);

/**
 * Small words by which a language written in Latin or Cyrillic letters is told: articles, prepositions, conjunctions,
 * auxiliary verbs. Own lists; a word several languages share speaks for each of them. Lower case, ISO 639-1 keys.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: words(`
    der die das und ist nicht ein eine einen einem einer dem den des mit von zu auf für im am auch sich als bei nach aus wird
    wurde werden sind war hat haben dass über wie aber nur oder noch vor durch zum zur ich wir sie er es kein doch seit
    gegen zwischen unter soll sei habe könnte heute wollen sagte`),
  en: words(`
    the and of to is in that it was for on with as at by be this are from or an have has had not they which you were but their
    his her its will would he she we who said been after more about over into`),
  fr: words(`
    le la les des et est un une du en dans que qui pour pas sur avec par au aux ce cette sont il elle ne se plus ont été à
    mais ou nous vous leur ses son sa d l qu n s après`),
  es: words(`
    el la los las de y es un una en que por para con no se del al lo su sus como más pero fue ha han este esta son entre
    sobre también desde hasta cuando muy ya según`),
  it: words(`
    il lo la i gli le di e è un una che in per con non si del della dei delle al alla da dal nel nella sono ha hanno come più
    ma anche questo questa su sul dopo tra`),
  nl: words(`
    de het een en van is in dat op te zijn voor met niet aan er om ook als bij door naar uit maar werd wordt heeft hebben dit
    die ze hij wij over nog tot na`),
  pt: words(`
    o a os as de e é um uma em que para com não se do da dos das no na nos nas por ao à mais como mas foi ele ela são seu sua
    também pelo pela`),
  pl: words(`
    i w na z do nie się jest że o to po przez dla od jak ale oraz są był była który która które za tym już tak ze przed lub
    będzie roku`),
  sv: words(
    `och att det som en är på av för med den till inte har om ett var han hon de vi från men så kan`,
  ),
  da: words(
    `og at det som en er på af for med den til ikke har om et var han hun de vi fra men så kan ved`,
  ),
  cs: words(
    `a v se na je že s z do o to i k ve pro za by jsou jako ale který která po od podle není byl`,
  ),
  tr: words(
    `ve bir bu için ile da de olarak daha çok olan en gibi var sonra kadar ancak ise değil oldu olduğunu`,
  ),
  hu: words(`a az és hogy nem is egy van meg de ezt csak már mint vagy volt ez azt el lesz`),
  ro: words(`și de la în a cu nu pe că este un o din care pentru mai sunt au fost sau dar ca`),
  ru: words(`
    и в не на что с по как это но он из за к у от для его она они был была было о же так или если все при после году`),
  uk: words(`
    і в не на що з та як це але він із за до у від для його вона вони був була було про же або якщо є й щоб під після році`),
  bg: words(`и в на не че се да за от с е са по като ще но това при след със който беше`),
  sr: words(`и у је да се на за са од не који су као о из што би али`),
};

/** Scripts that stand for one language, or for the one that prints most news in it. */
export const SCRIPT_LANGUAGES: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
];
