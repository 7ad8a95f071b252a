const plural = (count: number, one: string, many: string) =>
  `${count}\u00a0${count === 1 ? one : many}`;

const de = {
  title: 'Netz',
  lead: (actors: number, links: number) =>
    `${plural(actors, 'Akteur', 'Akteure')} und ${plural(links, 'Verbindung', 'Verbindungen')}: Wer steht mit wem in einem Satz?`,
  none: 'Kein Satz in dieser Auswahl nennt zwei Akteure.',
  failed: 'Wer mit wem in einem Satz steht, ließ sich nicht laden.',
  loading: 'Lade, wer mit wem in einem Satz steht …',
  laying: (percent: number) => `Ordne das Netz … ${percent}\u00a0%`,
  actor: 'Akteur',
  other: 'mit',
  articles: 'Gemeinsame Artikel',
  sentences: 'Gemeinsame Sätze',
  actors: 'Akteure im Netz',
  named: 'Artikel',
  links: 'Verbindungen',
  network: 'Netz der Akteure, die in einem Satz stehen',
  least: 'Verbunden ab',
  fewer: 'Ab weniger gemeinsamen Sätzen',
  more: 'Ab mehr gemeinsamen Sätzen',
  leastOf: (least: number) =>
    least === 1 ? '1\u00a0gemeinsamen Satz' : `${least}\u00a0gemeinsamen Sätzen`,
  all: (total: number) => `Alle ${total} zeigen`,
  top: (count: number) => `Nur die ${count} stärksten zeigen`,
  zoom: 'Ausschnitt',
  zoomIn: 'Näher',
  zoomOut: 'Weiter weg',
  reset: 'Ganzes Netz',
  node: (name: string, articles: number, links: number) =>
    `${name}, ${articles} Artikel, ${plural(links, 'Verbindung', 'Verbindungen')}`,
  hint: 'Ein Knoten zeigt, wer mit wem in einem Satz steht. Größe: Zahl der Artikel, Strichstärke: gemeinsame Sätze. Pfeiltasten gehen zum nächsten Knoten, Eingabe filtert; + und − zoomen.',
  inArticles: (count: number) => `${count} Artikel in dieser Auswahl`,
  largest: '; niemand im Netz steht in mehr',
  with: 'mit',
  withName: (name: string) => `mit ${name}`,
  companions: 'Im selben Satz',
  both: 'beide',
  bothNames: (a: string, b: string) => `beide in einem Satz: ${a} und ${b}`,
  noCompanions: 'Mit niemandem in einem Satz.',
  page: 'Seite des Akteurs',
  file: 'netz',
  pictureTitle: 'Wer mit wem in einem Satz steht',
  inOneSentence: (count: number, a: string, b: string) =>
    `${count} ${count === 1 ? 'Satz' : 'Sätze'}: Artikel mit ${a} und ${b} im selben Satz`,
  inOneArticle: (count: number, a: string, b: string) => `${count} Artikel mit ${a} und ${b}`,
  source: (articles: number, sentences: number) =>
    `Depesche, ${articles} Artikel. Verbunden ab ${sentences === 1 ? 'einem gemeinsamen Satz' : `${sentences} gemeinsamen Sätzen`}.`,
};

const en: typeof de = {
  title: 'Network',
  lead: (actors, links) =>
    `${plural(actors, 'actor', 'actors')} and ${plural(links, 'link', 'links')}: who stands in one sentence with whom?`,
  none: 'No sentence in this selection names two actors.',
  failed: 'Who shares sentences with whom could not be loaded.',
  loading: 'Loading who shares sentences with whom …',
  laying: (percent) => `Arranging the network … ${percent}\u00a0%`,
  actor: 'Actor',
  other: 'with',
  articles: 'Shared articles',
  sentences: 'Shared sentences',
  actors: 'Actors in the network',
  named: 'Articles',
  links: 'Links',
  network: 'Network of actors who stand in one sentence',
  least: 'Linked from',
  fewer: 'From fewer shared sentences',
  more: 'From more shared sentences',
  leastOf: (least) => plural(least, 'shared sentence', 'shared sentences'),
  all: (total) => `Show all ${total}`,
  top: (count) => `Show only the ${count} strongest`,
  zoom: 'Section',
  zoomIn: 'Closer',
  zoomOut: 'Further away',
  reset: 'Whole network',
  node: (name, articles, links) =>
    `${name}, ${plural(articles, 'article', 'articles')}, ${plural(links, 'link', 'links')}`,
  hint: 'A node shows who shares sentences with whom. Size: number of articles, width of a line: shared sentences. Arrow keys go to the next node, Enter filters; + and − zoom.',
  inArticles: (count) => `${plural(count, 'article', 'articles')} in this selection`,
  largest: '; nobody in the network is in more',
  with: 'with',
  withName: (name) => `with ${name}`,
  companions: 'In the same sentence',
  both: 'both',
  bothNames: (a, b) => `both in one sentence: ${a} and ${b}`,
  noCompanions: 'In one sentence with nobody.',
  page: 'Page of the actor',
  file: 'network',
  pictureTitle: 'Who stands in one sentence with whom',
  inOneSentence: (count, a, b) =>
    `${plural(count, 'sentence', 'sentences')}: articles with ${a} and ${b} in the same sentence`,
  inOneArticle: (count, a, b) => `${plural(count, 'article', 'articles')} with ${a} and ${b}`,
  source: (articles, sentences) =>
    `Depesche, ${plural(articles, 'article', 'articles')}. Linked from ${plural(sentences, 'shared sentence', 'shared sentences')}.`,
};

export const NETWORK_WORDING = { de, en };
