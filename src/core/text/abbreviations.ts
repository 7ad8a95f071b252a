const words = (source: string): ReadonlySet<string> => new Set(source.trim().split(/\s+/));

/** Abbreviations after whose dot a sentence goes on; without the dot, lower case. Own list of what German print uses. */
export const ABBREVIATIONS = words(`
  dr prof med jur phil rer nat dipl ing hr fr mr mrs ms st sr jr hl geb gest verst verh
  z b d h u a s o v i e zzt ca etc bzw vgl ggf evtl inkl exkl usw usf sog sogen bspw zzgl abzgl allg bes insb insbes
  nr art abs kap bd aufl hrsg hg ff vol op tel str pl jh jhd jhdt chr n
  mio mrd tsd ct std min sek max km
  jan feb mrz apr jun jul aug sept sep okt nov dez
  mo di mi do fr sa
  gen col lt capt sen rep gov maj sgt kpt oberstlt
  no vs al cf eg ie inc corp ltd co bros u.s
  ehem dt engl franz russ amerik chin ukr jap arab
`);
