import { asPrinted } from './agency-codes.ts';

const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/[|\n]/));

/**
 * Agencies, archives and banks that pictures are credited to, lower case, one word or two. Own list of what German print
 * and its pages name.
 */
export const PICTURE_SOURCES: ReadonlySet<string> = words(
  `afp|dpa|ap|epa|apa|rtr|reuters|imago|getty|gettyimages|keystone|shutterstock|anadolu|tass|xinhua|ullstein|bloomberg|laif|sputnik|zuma|efe|ansa|nasa|picture-alliance|pictureteam|eyevine|afptv|dapd|ddp|epd|kna|sda|belga|anp|ritzau|scanpix|tt|ntb|lehtikuva|pap|mti|cti|ctk|čtk|interfax|ria|novosti|nurphoto|sipa|abaca|abacapress|polaris|redux|magnum|istock|istockphoto|unsplash|pexels|pixabay|wikimedia|wikipedia|flickr|upi|kyodo|jiji|yonhap|mauritius|alamy|adobestock|newscom|zumapress|zumawire|bestimage|eibner|nordphoto|chromorange|screenshot|instagram|facebook|planet|maxar|bundeswehr|privat|archiv|symbolbild|archivbild|unicef|polizei|feuerwehr|afp/getty`,
);

/** Names of two words, lower case. */
export const PICTURE_PAIRS: ReadonlySet<string> = words(
  `picture alliance|getty images|imago images|ap photo|afp photo|action press|adobe stock|hans lucas|united nations|dpa-zentralbild|news images|all mauritius|european union|us navy|us army`,
);

/** Source of a pattern for those that sign pictures on a line of their own, in the spellings of print. */
export const PICTURE_AGENCIES = asPrinted(
  'reuters|afp|dpa|ap|epa|apa|imago|imago images|getty|getty images|keystone|shutterstock|anadolu|tass|xinhua|picture alliance|ullstein|bloomberg|laif|srf|orf|zdf|sputnik|zuma|hans lucas|magnum|efe|ansa|nasa|privat|pr',
);
