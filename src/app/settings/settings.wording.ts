import type { MentionKind } from '#core/article.ts';
import type { Settings } from '#data/settings.ts';

const de = {
  settings: 'Einstellungen',
  close: 'Schließen',
  sample: 'Probe',
  sampleText: [
    ['Präsident ', ''],
    ['Wladimir Putin', 'person'],
    [' empfing Gäste aus ', ''],
    ['Kasachstan', 'country'],
    ['. Der ', ''],
    ['Kremlchef', 'role'],
    [' zeigte sich verhandlungsbereit.', ''],
  ] as [string, MentionKind | ''][],

  reading: 'Lesen',
  theme: 'Darstellung',
  themes: {
    system: 'wie das System',
    light: 'hell',
    sepia: 'sepia',
    dark: 'dunkel',
    contrast: 'starker Kontrast',
  } satisfies Record<Settings['theme'], string>,
  themesShort: {
    system: 'System',
    light: 'hell',
    sepia: 'sepia',
    dark: 'dunkel',
    contrast: 'Kontrast',
  } satisfies Record<Settings['theme'], string>,
  typeface: 'Schrift',
  typefaces: {
    serif: 'Antiqua',
    sans: 'Grotesk',
    legible: 'leicht lesbar',
  } satisfies Record<Settings['typeface'], string>,
  size: 'Schriftgröße',
  sizes: (size: string) => `${size}\u00A0%`,
  measure: 'Zeilenlänge',
  measures: { narrow: 'kurz', normal: 'mittel', wide: 'lang' } satisfies Record<
    Settings['measure'],
    string
  >,
  leading: 'Zeilenabstand',
  leadings: { tight: 'eng', normal: 'mittel', loose: 'weit', double: 'doppelt' } satisfies Record<
    Settings['leading'],
    string
  >,
  spacing: 'Absätze',
  spacings: {
    indent: 'Einzug',
    normal: 'Abstand',
    wide: 'großer Abstand',
  } satisfies Record<Settings['spacing'], string>,
  hyphens: 'Silbentrennung',
  hyphenations: { off: 'aus', on: 'an' } satisfies Record<Settings['hyphens'], string>,
  reset: 'Zurück zur Vorgabe',
  wasReset: 'Alles zum Lesen ist wieder wie vorgegeben.',

  marks: 'Im Text markieren',
  onlyFiltered: 'Nur hervorheben, wonach ich filtere',
  keyboard: 'Tastatur',
  shortcuts: 'Einzelne Tasten als Kurzbefehle',
  shortcutsHint: 'Ausschalten, wenn Sprachsteuerung oder Hilfsmittel sie versehentlich auslösen.',
  changeKeys: 'Tasten ändern',
  help: 'Zeichen und Tasten',
  language: 'Sprache der Oberfläche',
  languages: { de: 'Deutsch', en: 'English' } satisfies Record<Settings['language'], string>,
};

const en: typeof de = {
  settings: 'Settings',
  close: 'Close',
  sample: 'Sample',
  sampleText: [
    ['President ', ''],
    ['Vladimir Putin', 'person'],
    [' received guests from ', ''],
    ['Kazakhstan', 'country'],
    ['. The ', ''],
    ['Kremlin chief', 'role'],
    [' said he was ready to negotiate.', ''],
  ],

  reading: 'Reading',
  theme: 'Appearance',
  themes: {
    system: 'like the system',
    light: 'light',
    sepia: 'sepia',
    dark: 'dark',
    contrast: 'high contrast',
  },
  themesShort: {
    system: 'system',
    light: 'light',
    sepia: 'sepia',
    dark: 'dark',
    contrast: 'contrast',
  },
  typeface: 'Typeface',
  typefaces: { serif: 'serif', sans: 'sans serif', legible: 'easy to read' },
  size: 'Type size',
  sizes: (size) => `${size}\u00A0%`,
  measure: 'Line length',
  measures: { narrow: 'short', normal: 'medium', wide: 'long' },
  leading: 'Line spacing',
  leadings: { tight: 'tight', normal: 'medium', loose: 'loose', double: 'double' },
  spacing: 'Paragraphs',
  spacings: { indent: 'indented', normal: 'spaced', wide: 'far apart' },
  hyphens: 'Hyphenation',
  hyphenations: { off: 'off', on: 'on' },
  reset: 'Back to the defaults',
  wasReset: 'Everything about reading is as by default again.',

  marks: 'Mark in the text',
  onlyFiltered: 'Highlight only what I filter by',
  keyboard: 'Keyboard',
  shortcuts: 'Single keys as shortcuts',
  shortcutsHint: 'Switch off if voice control or other aids set them off by accident.',
  changeKeys: 'Change keys',
  help: 'Marks and keys',
  language: 'Language of the interface',
  languages: { de: 'Deutsch', en: 'English' },
};

export const SETTINGS_WORDING = { de, en };
