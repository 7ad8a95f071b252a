const words = (source: string): readonly string[] => source.trim().split(/\s+/);

/**
 * German words that only hold a sentence together: articles, pronouns, prepositions, conjunctions, particles, auxiliary
 * verbs, in lower case. They have no stem, are part of no compound, and are not asked for beside other words.
 */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...words(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser diese
    dieses diesen diesem jener jene jenes jenen jenem welcher welche welches welchen welchem mancher manche manches`),
  ...words(`ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein meine dein deine sein seine seinen
    seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure man wer was wem wen
    wessen selbst alle allen aller alles beide beiden jeder jede jedes jeden jedem einige einigen einiger etwas nichts
    niemand jemand andere anderen anderer anderes anderem solche solchen`),
  ...words(`ab an am ans auf aufs aus außer bei beim bis durch für gegen hinter in im ins mit nach neben ohne seit trotz über
    um unter vom von vor wegen während zu zum zur zwischen innerhalb außerhalb gegenüber laut`),
  ...words(`und oder aber denn sondern dass daß ob weil wenn als wie damit obwohl bevor nachdem sobald falls indem sowie sowohl
    weder noch entweder je desto`),
  ...words(`nicht auch nur noch schon sehr mehr so da dann dort hier nun jetzt wo wann warum wieder immer nie also doch ja nein
    bereits etwa eben erst fast ganz gar mal rund sogar zwar dabei dafür dagegen daher damals daran darauf daraus darin
    darüber darum davon davor dazu deren dessen hin her zuvor zudem jedoch allerdings`),
  ...words(`bin bist ist sind seid war waren warst wäre wären gewesen sei seien habe hast hat haben hatte hatten hätte hätten
    gehabt werde wirst wird werden wurde wurden würde würden worden geworden kann können konnte konnten könnte könnten muss
    müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte mag möchte
    mögen lassen lässt ließ`),
]);
