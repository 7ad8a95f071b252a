import type { TopicId } from '#core/article.ts';

type Evidence = readonly [topic: TopicId, weight: 1 | 2 | 3 | 4];

const all = (ids: string, ...evidence: Evidence[]): [string, readonly Evidence[]][] =>
  ids.split(' ').map((id) => [id, evidence]);

/**
 * What the mention of an organisation says about the topic, as weak evidence beside the words; the weights mean the
 * same as those of `TopicWordRow`.
 *
 * iaea → arms 3, energy 1
 */
export const TOPIC_ORGANISATIONS: ReadonlyMap<string, readonly Evidence[]> = new Map([
  ...all(
    'nato isaf kfor unifil minusma monusco unmiss unmis unamid unisfa unmil unamsil unoci minustah minusca minurcat unamir unosom unprofor undof untso unficyp unmogip eufor eunavfor eutm atmis amisom',
    ['war', 2],
    ['security', 1],
  ),
  ...all('iaea', ['arms', 3], ['energy', 1]),
  ...all('unmovic unscom', ['arms', 3]),
  ...all('opcw ctbto sipri ican ippnw', ['arms', 3]),
  ...all('opec opec-plus iea irena', ['energy', 4]),
  ...all('wto usmca nafta mercosur rcep cptpp unctad', ['trade', 3]),
  ...all('imf world-bank ecb oecd wef eurogruppe esm bis eib adb aiib afdb ebrd ndb eurostat', [
    'economy',
    3,
  ]),
  ...all('bdi dihk vda unido ifo diw iw ifw zew rwi wifo dgb verdi ig-metall', ['economy', 2]),
  ...all('who rki ema ecdc gavi charite unaids msf', ['health', 3]),
  ...all('unhcr iom frontex pro-asyl sea-watch sos-mediterranee', ['migration', 3]),
  ...all('amnesty hrw ohchr un-human-rights-council echr memorial', ['human-rights', 3]),
  ...all('rsf-reporters cpj freedom-house ovd-info', ['human-rights', 2]),
  ...all('icc icty ictr icj', ['crime', 2], ['human-rights', 2]),
  ...all('interpol europol eurojust unodc sinaloa-kartell tren-de-aragua', ['crime', 3]),
  ...all('unep unfccc ipcc wwf greenpeace pik germanwatch nabu bund-naturschutz', ['climate', 3]),
  ...all(
    'fridays-for-future letzte-generation extinction-rebellion',
    ['climate', 3],
    ['protest', 2],
  ),
  ...all(
    'un-security-council osce g7 g8 g20 european-council sco asem cis oas sadc igad saarc unasur celac caricom quad',
    ['diplomacy', 2],
  ),
  ...all('un asean apec african-union arab-league brics', ['diplomacy', 1]),
  ...all('hisbollah huthi taliban revolutionsgarden m23 rsf wagner asow fsa ypg', ['war', 2]),
  ...all('hamas islamic-jihad pkk farc fdlr lra', ['war', 2], ['terrorism', 1]),
  ...all('islamischer-staat isis-k al-qaida al-nusra boko-haram al-shabaab', ['terrorism', 3]),
  ...all('aqim aqap jemaah-islamiyah abu-sayyaf eta raf nsu', ['terrorism', 3]),
  ...all('cia nsa bnd mossad schin-bet fsb gru sbu mi5 mi6 gchq dgse isi kgb', ['security', 2]),
  ...all('bfv stasi', ['security', 2]),
  ...all('fifa uefa ioc dfb wada world-athletics cas', ['society', 3]),
  ...all('nasa esa roskosmos cern ccc wikileaks', ['technology', 2]),
  ...all('google instagram tiktok youtube wikipedia starlink', ['technology', 4]),
  ...all('facebook twitter whatsapp telegram', ['technology', 2]),
  ...all('rwe eon enbw vattenfall', ['energy', 3]),
  ...all('black-lives-matter gelbwesten pegida occupy', ['protest', 2]),
  ...all('cdu csu cdu-csu spd gruene fdp afd linke bsw oevp spoe fpoe', ['government', 1]),
  ...all('republican-party democratic-party labour-party conservative-party', ['government', 1]),
  ...all('unama unami unsmil unmit unmik', ['diplomacy', 1], ['security', 1]),
  ...all('unicef wfp ocha icrc', ['human-rights', 1]),
]);
