import { slugify } from '#core/text/slugify.ts';

import { COUNTRIES } from './countries.ts';
import { parseOrganisation } from './organisation-row.ts';
import { ORGANISATIONS } from './organisations.ts';

// Parts of states, towns and authorities offices belong to, which are no organisations of their own; the id is the
// name in letters without marks, umlauts spelled out.
const NAMES = `
  Abchasien, Alaska, Alberta, Amsterdam, Andalusien, Ankara, Antwerpen, Arizona, Arkansas, Auswärtiges Amt,
  Auvergne-Rhône-Alpes, Baden-Württemberg, Barcelona, Baskenland, Bayern, Belgorod, Bergkarabach, Berlin,
  Béziers, Bogotá, Bordeaux, Boston, Brandenburg, Bremen, British Columbia, Brjansk, Budapest, Buenos Aires,
  Bundesverfassungsgericht, Burgenland, Butscha, Chabarowsk, Charkiw, Cherson, Chicago, Dagestan, Dnipro,
  Dnipropetrowsk, Donezk, Eisenach, Ermittlungskomitee, Florida, Föderationsrat, französischer Senat, Gagausien,
  Georgia, Glaubenskongregation, Grenoble, Hamburg, Hauts-de-France, Hessen, Hongkong, Hongkong-Büro,
  Île-de-France, Illinois, Indiana, Inguschetien, Istanbul, Jakarta, Jekaterinburg, Jerusalem, Kärnten,
  Kalifornien, Kaliningrad, Katalonien, Kathmandu, Kemerowo, Kentucky, Kiew, Kirow, Korsika, Krasnodar,
  Krasnojarsk, Kreml, Krim, Kurdistan, Kurie, Kursk, Le Havre, Lille, Lima, Lissabon, Liverpool, London, Los
  Angeles, Luhansk, Lwiw, Lyon, Madrid, Mailand, Mainz, Manchester, Manitoba, Mariupol, Marseille, Maryland,
  Massachusetts, Mecklenburg-Vorpommern, Melitopol, Mexiko-Stadt, Michigan, Minneapolis, Minnesota, Miranda,
  Moskau, München, Mykolajiw, Nato-Militärausschuss, New Jersey, New Mexico, New South Wales, New York,
  Niederösterreich, Niedersachsen, Nizza, Nordirland, Nordossetien, Nordrhein-Westfalen, Nordzypern, North
  Dakota, Oberösterreich, Odessa, Ohio, Ontario, Osaka, Paris, Peking,
  Pennsylvania, Pentagon, Perpignan, Québec, Republika Srpska, Rheinland-Pfalz, Rom, Rosatom, Rosgwardija,
  Rostow, Rotterdam, Saarland, Sachsen, Sachsen-Anhalt, Salzburg, Sankt Petersburg, São Paulo, Saporischschja,
  Schanghai, Schleswig-Holstein, Schottland, Sewastopol, Slowjansk, South Bend, South Carolina, South Dakota,
  Steiermark, Straßburg, Supreme Court, Taipeh, Taiwan-Büro, Tatarstan, Teheran, Texas, Thüringen, Tibet,
  tibetische Exilregierung, Tiflis, Tirana, Tirol, Tokio, Transnistrien, Tschetschenien, Tschukotka, Tübingen,
  Tula, ukrainische Luftwaffe, US-Außenministerium, Venetien, Vermont,
  Victoria, Virginia, Vorarlberg, Wales, Warschau, Washington, Wehrbeauftragter, Weißes Haus, West Virginia, WFP
  Deutschland, WHO Europa, Wien, Wisconsin, Woronesch, Wuhan, Xinjiang, Zürich
`;
// The same where the name is longer than the id: id, then name.
const BODIES = `
  aussenministerium-by belarussisches Außenministerium
  aussenministerium-cn chinesisches Außenministerium
  aussenministerium-ru russisches Außenministerium
  aussenministerium-ua ukrainisches Außenministerium
  ecb-bankenaufsicht EZB-Bankenaufsicht
  epa Umweltbehörde EPA
  eu-buergerbeauftragte Europäische Bürgerbeauftragte
  eumm EU-Mission in Georgien
  handelsministerium-cn chinesisches Handelsministerium
  internationale-abteilung-kpch Internationale Abteilung der KPCh
  ipc Internationales Paralympisches Komitee
  kiew-gebiet Gebiet Kiew
  kinderrechtsbeauftragte-ru russische Kinderrechtsbeauftragte
  menschenrechtsbeauftragte-ru russische Menschenrechtsbeauftragte
  menschenrechtsbeauftragter-ua ukrainischer Menschenrechtsbeauftragter
  moskau-gebiet Gebiet Moskau
  nabu-ua Antikorruptionsbüro Nabu
  ostkommando-cn chinesisches Ostkommando
  rsf-reporters-de Reporter ohne Grenzen Deutschland
  sap-ua Antikorruptionsstaatsanwaltschaft SAP
  sudossetien Südossetien
  verteidigungsministerium-cn chinesisches Verteidigungsministerium
  verteidigungsministerium-ru russisches Verteidigungsministerium
  volkskongress Nationaler Volkskongress
  wahlkommission-by belarussische Wahlkommission
  wahlkommission-ru russische Wahlkommission
`;

let names: ReadonlyMap<string, string> | undefined;

/**
 * What an office belongs to is called; undefined for a country's code and for an unknown id.
 *
 * nameBody('kreml') → "Kreml"; nameBody('un') → "Vereinte Nationen"
 */
export function nameBody(id: string): string | undefined {
  names ??= new Map([
    ...readBodies(),
    ...ORGANISATIONS.map(parseOrganisation).map(({ id: key, name }): [string, string] => [
      key,
      name,
    ]),
  ]);
  return names.get(id);
}

/** The ids of all that an office can belong to, always in the same order: bodies, organisations, countries. */
export function listBodies(): string[] {
  return [
    ...readBodies().map(([id]) => id),
    ...ORGANISATIONS.map(([id]) => id),
    ...COUNTRIES.map(({ code }) => code),
  ];
}

function readBodies(): [id: string, name: string][] {
  return [
    ...NAMES.trim()
      .split(/,\s+/)
      .map((name): [string, string] => [slugify(name.replace(/[äöü]/gi, '$&e')), name]),
    ...BODIES.trim()
      .split('\n')
      .map((line): [string, string] => {
        const [body = '', ...name] = line.trim().split(' ');
        return [body, name.join(' ')];
      }),
  ];
}
