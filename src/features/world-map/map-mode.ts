export const MAP_MODES = ['named', 'places'] as const;

/** What a country is counted by: that it is named itself, or places in it. */
export type MapMode = (typeof MAP_MODES)[number];

/** As the address names them; what is shown at first is not in it. */
export const MODE_PARAMS: Readonly<Record<MapMode, string>> = { named: '', places: 'orte' };
