import type { CountryRow } from '#core/knowledge/country-row.ts';

/**
 * States that are no more, found by their own words only: what "ostdeutsch" or "Prag" mean is told elsewhere.
 */
export const FORMER_COUNTRIES: readonly CountryRow[] = [
  // ISO gave CS to Serbia and Montenegro later; both halves of that name are found as today’s states.
  {
    code: 'CS',
    name: 'Tschechoslowakei',
    names:
      'Tschechoslowakische Republik, Tschechoslowakische Sozialistische Republik, ČSSR, CSSR, ČSFR, CSFR',
    adjectives: 'tschechoslowakisch',
    people: 'Tschechoslowake Tschechoslowakin',
  },
  // No adjective: "ostdeutsch" outlived the state.
  { code: 'DD', name: 'DDR', names: 'Deutsche Demokratische Republik' },
  // "Sowjet" is there for compounds and for "die Sowjets".
  {
    code: 'SU',
    name: 'Sowjetunion',
    names: 'UdSSR, Union der Sozialistischen Sowjetrepubliken, Sowjetrussland, Sowjet',
    adjectives: 'sowjetisch, sowjetrussisch',
    people: 'Sowjetbürger Sowjetbürgerin, Sowjetrusse Sowjetrussin',
  },
  {
    code: 'YU',
    name: 'Jugoslawien',
    names:
      'Bundesrepublik Jugoslawien, Sozialistische Föderative Republik Jugoslawien, Volksrepublik Jugoslawien, SFRJ',
    adjectives: 'jugoslawisch',
    people: 'Jugoslawe Jugoslawin',
  },
];
