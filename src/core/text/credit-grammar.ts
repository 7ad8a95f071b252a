const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/[|\n]/));

/**
 * Agencies, archives and banks that pictures are credited to, lower case, one word or two. Own list of what German print
 * and its pages name.
 */
const PICTURE_SOURCES = words(
  `afp|dpa|ap|epa|apa|rtr|reuters|imago|getty|gettyimages|keystone|shutterstock|anadolu|tass|xinhua|ullstein|bloomberg|laif|sputnik|zuma|efe|ansa|nasa|picture-alliance|pictureteam|eyevine|afptv|dapd|ddp|epd|kna|sda|belga|anp|ritzau|scanpix|tt|ntb|lehtikuva|pap|mti|cti|ctk|čtk|interfax|ria|novosti|nurphoto|sipa|abaca|abacapress|polaris|redux|magnum|istock|istockphoto|unsplash|pexels|pixabay|wikimedia|wikipedia|flickr|upi|kyodo|jiji|yonhap|mauritius|alamy|adobestock|newscom|zumapress|zumawire|bestimage|eibner|nordphoto|chromorange|screenshot|instagram|facebook|planet|maxar|bundeswehr|privat|archiv|symbolbild|archivbild|unicef|polizei|feuerwehr|afp/getty`,
);
const PAIRS = words(
  `picture alliance|getty images|imago images|ap photo|afp photo|action press|adobe stock|hans lucas|united nations|dpa-zentralbild|news images|all mauritius|european union|us navy|us army`,
);
const WORD = /[\p{L}\p{N}'’.@_-]+/gu;
const SEPARATOR = /[/|•·]| via | - | – /u;
const LABEL =
  /(?:^|[\s(.])(?:(?:archiv|symbol|agentur)?(?:fotos?|bild(?:er)?|bildquelle|bildnachweis|quelle|credits?|copyright|photo|grafik|picture|image|illustration|montage|collage)(?:\s?\([^)]{1,30}\))?\s?:|©|\(c\))/iu;
/** Names of photographers and archives, nothing longer. */
const LONGEST = 110;
const MOST_WORDS = 14;

/**
 * Whether a text is a picture's credit and nothing else: names beside an agency, with a bar or stroke between them, or
 * names behind a label or ©.
 *
 * "picture alliance/dpa | Max Muster", "Foto: Erika Muster", "(AFP / MAX MUSTER)" → true; "Max Muster" → false
 */
export function isCredit(raw: string): boolean {
  if (raw.length > LONGEST || raw.length < 3) return false;
  const bare = raw.replace(/^[\s(]+|[\s).]+$/g, '');
  const label = LABEL.exec(bare);
  const rest = label?.index === 0 ? bare.slice(label[0].length) : bare;
  const found = rest.match(WORD) ?? [];
  if (found.length === 0) return label?.index === 0;
  if (found.length > MOST_WORDS || !found.every(isNameLike)) return false;
  if (label?.index === 0) return true;
  return SEPARATOR.test(bare) ? found.some(isSource) || hasPair(bare) : isSourceAlone(bare);
}

/**
 * Where the credit at the end of a caption begins, counted within the line; -1 where there is none.
 *
 * "Der Präsident in Lima. Max Muster/dpa" → 23
 */
export function findCredit(raw: string): number {
  if (raw.length > 700) return -1;
  const from = Math.max(0, raw.length - LONGEST);
  const tail = raw.slice(from);
  if (!/[/|•©:(]/.test(tail)) return -1;
  const label = LABEL.exec(tail);
  if (label && isCredit(tail.slice(label.index).replace(/^[\s.]/, ''))) return from + label.index;
  const bracket = tail.lastIndexOf('(');
  if (bracket > 0 && tail.endsWith(')') && isPersonal(tail.slice(bracket))) return from + bracket;
  // Glued or behind the full stop: "… in einer Klinik.Max Muster/dpa".
  const stop = /[.!?“"](?=\s?\p{Lu}[^.!?]*$)/u.exec(tail);
  if (stop && SEPARATOR.test(tail.slice(stop.index)) && isPersonal(tail.slice(stop.index + 1)))
    return from + stop.index + 1;
  const bar = /\s[|•©]\s?(?=[^|•©]*$)/u.exec(tail);
  if (bar && isCredit(tail.slice(bar.index + bar[0].length)) && isPlain(tail.slice(bar.index)))
    return from + bar.index;
  return -1;
}

/** What agencies of other languages print at the end of a caption. */
const STOCK_END =
  /(?:\bcopyright\b.{0,40}\b(?:19|20)\d\d\b|\ball rights reserved\b|\balle rechte vorbehalten\b|\bAP Photo\b|\bvia Getty\b|\bvia AP\b|\bREUTERS\/\p{Lu}|\bAFP\/Getty\b)/iu;
const STOCK_REACH = 130;
const LONGEST_CAPTION = 400;

/**
 * Whether a line is a caption that ends with an agency's note of rights.
 *
 * "Der Rat tagt. Frank Muster/Copyright 2026 The AP. All rights reserved." → true
 */
export function isStockCaption(line: string): boolean {
  return line.length <= LONGEST_CAPTION && STOCK_END.test(line.slice(-STOCK_REACH));
}

/** Names a photographer or an archive: with agencies only, the bracket signs the text and not the picture. */
function isPersonal(text: string): boolean {
  if (!isCredit(text)) return false;
  const names = (text.match(WORD) ?? []).filter((word) => !isSource(word) && word.length > 3);
  return names.length > 0 || hasPair(text) || LABEL.test(text);
}

function isPlain(text: string): boolean {
  return (text.match(WORD) ?? []).some(isSource) || hasPair(text);
}

const PARTICLES = words(
  'von|van|de|der|del|di|da|bin|al|el|und|via|by|für|zu|the|of|mit|ki|in|erstellt',
);

function isNameLike(word: string): boolean {
  return /^[\p{Lu}\d@.]/u.test(word) || isSource(word) || PARTICLES.has(word);
}

function isSource(word: string): boolean {
  return PICTURE_SOURCES.has(word.toLowerCase());
}

function hasPair(text: string): boolean {
  const folded = text.toLowerCase();
  for (const pair of PAIRS) if (folded.includes(pair)) return true;
  return false;
}

function isSourceAlone(text: string): boolean {
  const folded = text.toLowerCase();
  return PICTURE_SOURCES.has(folded) || PAIRS.has(folded);
}
