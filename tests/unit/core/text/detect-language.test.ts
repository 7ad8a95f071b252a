import { describe, expect, it } from 'vitest';

import { detectLanguage } from '#core/text/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['de', 'Der russische Präsident will am Freitag mit dem chinesischen Staatschef sprechen.'],
    ['en', 'The president said that he would meet the minister in the capital after the talks.'],
    [
      'fr',
      'Le président a dit que les ministres sont dans la capitale pour une réunion avec le roi.',
    ],
    [
      'es',
      'El presidente dijo que los ministros se reunieron en la capital para hablar de la guerra.',
    ],
    ['it', 'Il presidente ha detto che i ministri sono nella capitale per una riunione con il re.'],
    ['nl', 'De president zei dat het een goed gesprek was en dat hij niet naar de stad gaat.'],
    [
      'pt',
      'O presidente disse que não vai para a capital com os ministros e que também foi ao encontro.',
    ],
    ['pl', 'Prezydent powiedział, że nie jest to dobre dla kraju i że spotkanie będzie w stolicy.'],
    ['ru', 'Президент сказал, что он не был на встрече и что это было не для него.'],
    ['uk', 'Президент сказав, що він не був на зустрічі та що це було не для його країни.'],
    ['zh', '中国国家主席将于周五与俄罗斯总统通话。'],
    ['ja', '中国の国家主席は金曜日にロシアの大統領と電話で話す。'],
    ['und', ''],
    ['und', 'OK'],
    ['und', 'Putin Xi Biden 2024 Gazprom BRICS'],
    ['und', '12345 !!!'],
  ])('reads %s from "%s"', (language, text) => expect(detectLanguage(text)).toBe(language));
});
