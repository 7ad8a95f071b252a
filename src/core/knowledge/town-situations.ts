/** What is done to towns, seldom to governments: finite forms, participles and infinitives. Lower case, as all here. */
export const SEIZED =
  /^(?:erober|belager|bombardier|befrei|besch(?:ieß|oss)|einnehm|eingenomm|verlass|verließ|erreich|besuch|angegriff|zerstör|erschütter|verwüst|überflut|abgeriegel|umzingel|lahmgeleg)(?:te|t?en|n|t)?$/;

/** What strikes towns: "der Angriff auf Lima", "Explosionen erschüttern Lima". */
export const ATTACKS =
  /(?:angriffe?n?|anschlag|raketen|drohnen|bomben|schläge|vormarsch|explosion(?:en)?|beben|schüsse)$/;

/** "greift Lima mit Drohnen an"; "greift Lima scharf an" is a quarrel. */
export const STRIKES = /^gr[ei]+ff?(?:t|en)? .*(?:drohnen|raketen|bomben)/;

/** What runs between towns: "die Autobahn zwischen Lima und Cusco". */
export const WAY =
  /(?:strecke|route|linie|bahn|straße|züge?n?|fl[uü]ge?n?|verkehr|fähre|pendel)n?t?$/;

/**
 * What towns do and suffer; the words behind the capital, or the one before it and those behind: "Oslo liegt im Nebel",
 * "Seit Mai hungert Oslo", but "liegt im Streit", "leidet unter Zöllen".
 */
export const SITUATION =
  /^(?:(?:vers[ai]nkt?|br[ae]nnte?|er(?:stickt|wachte?)|bebte?|hungerte?|trauerte?) |wächst (?!in|über)|f(?:riert|eierte?)(?: [.,!?]| (?:bis|und|weiter)| *$)|(?:leidet|litt) (?!.*(?:darunter|sanktion|druck|zöll|streit|preis|mangel|krise))|fiel (?:am|im|nach|[.,])|l(?:iegt|ag) (?:i[mn]|am|unter) (?!streit|clinch|konflikt|interesse)|s(?:itzt|aß) im dunk|st(?:eht|and) (?:still|leer|in flammen|unter (?:wasser|beschuss|schock))|(?:ist|war) ohne (?:strom|wasser)|erlebte? .*(?:nacht|angriff|beben|hitze)|bei nacht|am morgen danach|nach dem (?:angriff|anschlag|beben) (?!auf))/;
