import { describe, expect, it } from 'vitest';

import { findStatedDate } from '#core/dating/find-stated-date.ts';
import { readStructure } from '#core/text/read-structure.ts';

const BODY =
  'Der russische Präsident Wladimir Putin will mit dem chinesischen Staatschef Xi Jinping sprechen. Bei dem Gespräch werde es um eine Reihe bilateraler und regionaler Fragen gehen, teilte das Präsidialamt in Moskau mit.';
const MORE =
  'China galt lange als stillschweigender Unterstützer des Angriffskriegs, auch wenn sich Peking stets für eine diplomatische Lösung ausgesprochen hat. Die Beziehungen sind in diesem Jahr enger geworden.';

const dayOf = (text: string) => findStatedDate(text, readStructure(text).blocks)?.day;

describe('findStatedDate', () => {
  it.each([
    ['Stand: 06.09.2021', '2021-09-06'],
    [
      '18. März 2016, 19:32 Uhr Aktualisiert am 19. März 2016, 21:05 Uhr Quelle: DIE ZEITUNG, dpa, AFP, Reuters',
      '2016-03-18',
    ],
    ['19.09.2017 - 21:14 Uhr', '2017-09-19'],
    ['22.02.2011 — 23:05 Uhr', '2011-02-22'],
    ['15.01.2026 | 07:31 Uhr', '2026-01-15'],
    ['Mittwoch, 13. Juli 2022', '2022-07-13'],
    ['23. Mai 2014, 17:58', '2014-05-23'],
    ['25. September 2023 um 11:09', '2023-09-25'],
    ['31. Jänner 2025, 21:38', '2025-01-31'],
    ['NARA, 14. Januar 2026', '2026-01-14'],
    ['Tokio, Mittwoch, 14. Januar 2026', '2026-01-14'],
    ['Von Erika Muster, 12. Januar 2026, 15:20 Uhr', '2026-01-12'],
    ['Zuerst veröffentlicht am 10/04/2025 - 17:05 MESZ', '2025-04-10'],
    ['14.05.2025, 18.37 Uhr • aus DER SPIEGEL 21/2025', '2025-05-14'],
    ['Aktualisiert am 27. Oktober 2024, 6:12 Uhr', '2024-10-27'],
    ['2024-03-01T14:03:00Z', '2024-03-01'],
    ['Di., 03.12.2024', '2024-12-03'],
    ['DIENSTAG, 3. DEZEMBER 2024', '2024-12-03'],
    ['3. Dez 2024, 18.22 Uhr', '2024-12-03'],
    ['dpa 3.12.24', '2024-12-03'],
    ['Erstellt: 03.12.2024 Aktualisiert: 04.12.2024, 08:12 Uhr', '2024-12-03'],
    ['Erstellt:03.12.2024Aktualisiert:04.12.2024', '2024-12-03'],
    ['Veröffentlicht 3. Dezember 2024Zuletzt aktualisiert 4. Dezember 2024', '2024-12-03'],
    ['Veröffentlicht am 03.12.2024Lesedauer: 3 Minuten', '2024-12-03'],
    ['Letztes Update: 03.12.2024, 18:22 Uhr', '2024-12-03'],
    ['Publiziert am: 03.12.2024', '2024-12-03'],
    ['Freigegeben: 03.12.2024', '2024-12-03'],
    ['Lesezeit 3 Min. | 03.12.2024', '2024-12-03'],
    ['Anna Muster, Moskau 03.12.2024, 05.30 Uhr 4 min', '2024-12-03'],
    ['Tagesschau vom 03.12.2024', '2024-12-03'],
    ['Ausland 03.12.2024', '2024-12-03'],
    ['(Stand: 03.12.2024)', '2024-12-03'],
    ['3. Dezember 2024, 18:22 Uhr Quelle: ZEIT ONLINE, dpa, afp', '2024-12-03'],
  ])('reads the stamp "%s" below the headline', (stamp, day) => {
    expect(dayOf(`Putin spricht lange mit Xi\n${stamp}\n\n${BODY}\n\n${MORE}`)).toBe(day);
  });

  it.each([
    ['Niamey/Abuja, 31. Juli 2023 (dpa) – ', '2023-07-31'],
    ['Samarkand/Taschkent, 3.9.2016 (APA/Reuters) – ', '2016-09-03'],
    ['Seoul/Pjöngjang (dpa) - 19. Dezember 2011. ', '2011-12-19'],
    ['BERLIN, 27. Januar 2003. ', '2003-01-27'],
    ['Frankfurt am Main, den 3. März 2016 – ', '2016-03-03'],
    ['MOSKAU (dpa), 3.12.2024 – ', '2024-12-03'],
    ['Berlin, 3. Dez. 2024 (Reuters) – ', '2024-12-03'],
    ['Berlin (3.12.2024) – ', '2024-12-03'],
    ['Graz (APA, 3.12.2024) – ', '2024-12-03'],
    ['Riga (dpa/afp, 3. Dezember 2024) – ', '2024-12-03'],
  ])('reads the dateline "%s"', (dateline, day) => {
    expect(dayOf(`Putin spricht lange mit Xi\n\n${dateline}${BODY}\n\n${MORE}`)).toBe(day);
  });

  it.each([
    ['dpa', 'Oslo, 3. Dezember 2024 (dpa) - '],
    ['Von Erika Muster, dpa', 'Oslo, 3.12.2024 - '],
    ['sda', 'Bern/Oslo, 03.12.2024 (sda/dpa) '],
  ])('reads the dateline below the agency "%s"', (agency, dateline) => {
    expect(dayOf(`Putin spricht lange mit Xi\n${agency}\n${dateline}${BODY}\n\n${MORE}`)).toBe(
      '2024-12-03',
    );
  });

  it.each([
    'Donnerstag, 5. Dezember 2024\nE-Paper\nAbo',
    'Lesen Sie auch\n05.12.2024, 10:00 Uhr\nGipfel in Oslo: Alle reden mit',
    'Startseite\nPolitik\n05.12.2024',
  ])('prefers the stamp below the headline to the days above it in "%s"', (above) => {
    for (const stamp of ['03.12.2024, 08:20 Uhr', 'Stand: 3. Dezember 2024'])
      expect(dayOf(`${above}\n\nPutin spricht lange mit Xi\n${stamp}\n\n${BODY}\n\n${MORE}`)).toBe(
        '2024-12-03',
      );
  });

  it('keeps the day of publication above the headline', () => {
    const below = 'Putin spricht lange mit Xi\n04.12.2024';
    expect(dayOf(`Veröffentlicht am 03.12.2024\n\n${below}\n\n${BODY}\n\n${MORE}`)).toBe(
      '2024-12-03',
    );
    const updated = 'Putin spricht lange mit Xi\nAktualisiert am 04.12.2024';
    expect(dayOf(`03.12.2024\n\n${updated}\n\n${BODY}\n\n${MORE}`)).toBe('2024-12-03');
  });

  it.each([
    'Neue Zürcher Zeitung, 3. Dezember 2024, Seite 7',
    'Süddeutsche Zeitung vom 3.12.2024',
    'Frankfurter Allgemeine Zeitung, 03.12.2024, Nr. 282, S. 1',
  ])('reads the issue "%s" above the headline', (issue) => {
    const text = `${issue}\n\nPutin spricht lange mit Xi\n\n${BODY}\n\n${MORE}`;
    expect(dayOf(text)).toBe('2024-12-03');
    expect(readStructure(text).title).toBe('Putin spricht lange mit Xi');
  });

  it.each(['Der 9. November 1989', 'Gipfel am 3. Dezember 2024'])(
    'takes no day from the headline "%s"',
    (headline) => {
      const text = `${headline}\n\n${BODY}\n\n${MORE}`;
      expect(dayOf(text)).toBeUndefined();
      expect(readStructure(text).title).toBe(headline);
    },
  );

  it.each([
    'Am Montag, 3. Oktober 2016 – einem Feiertag – begann alles. ',
    'Deutschland wurde am 3. Oktober 1990 – nach langer Zeit – vereint. ',
  ])('takes no dateline from the sentence "%s"', (sentence) => {
    expect(dayOf(`Putin spricht lange mit Xi\n\n${sentence}${BODY}\n\n${MORE}`)).toBeUndefined();
  });

  it('cuts the stamp off a line that goes on with the headline', () => {
    const text = `13.07.2022, 16:42 Uhr Krise in Asien Putin spricht lange mit Xi\n\n${BODY}\n\n${MORE}`;
    expect(dayOf(text)).toBe('2022-07-13');
    expect(readStructure(text).title).toBe('Krise in Asien Putin spricht lange mit Xi');
  });

  it('prefers the first publication to the update', () => {
    const stamps = 'Aktualisiert am 16.08.2025, 9 Uhr\nVeröffentlicht am 15.08.2025';
    expect(dayOf(`Putin spricht lange mit Xi\n${stamps}\n\n${BODY}\n\n${MORE}`)).toBe('2025-08-15');
  });

  it('falls back on the note that tells when it was on air', () => {
    const note = 'Diese Nachricht wurde am 06.09.2021 im Programm Deutschlandfunk gesendet.';
    expect(dayOf(`Putin spricht lange mit Xi\n\n${BODY}\n\n${MORE}\n\n${note}`)).toBe('2021-09-06');
  });

  it('leaves the days of linked articles alone', () => {
    const links = 'Mehr zum Thema\nWas Xi von Putin will\n01.02.2019';
    expect(dayOf(`Putin spricht lange mit Xi\n\n${BODY}\n\n${MORE}\n\n${links}`)).toBeUndefined();
  });

  it.each(['vor 3 Stunden', 'Online seit heute, 18:22 Uhr'])(
    'takes no day from the line "%s" below the headline',
    (line) => {
      expect(dayOf(`Putin spricht lange mit Xi\n${line}\n\n${BODY}\n\n${MORE}`)).toBeUndefined();
    },
  );

  it('reads the number of an agency report below the text', () => {
    const note = '© dpa-infocom, dpa:241203-99-123456/3';
    expect(dayOf(`Putin spricht lange mit Xi\n\n${BODY}\n\n${MORE}\n\n${note}`)).toBe('2024-12-03');
  });

  it('leaves the days of comments alone', () => {
    const comments =
      'Max Muster 04.12.2024, 10:31 Uhr\n\nDas sehe ich anders.\n\nErika Muster 05.12.2024, 11:40 Uhr\n\nIch auch.';
    const text = `Putin spricht lange mit Xi\n\n${BODY}\n\n${MORE}\n\n${comments}`;
    expect(dayOf(text)).toBeUndefined();
    expect(dayOf(text.replace('Xi\n', 'Xi\nStand: 03.12.2024\n'))).toBe('2024-12-03');
  });

  it('leaves the days of cited sources and of linked articles in brackets alone', () => {
    const below =
      'Quellen:\nDNN vom 09. Juni 2005\n\nThemenverwandter Artikel (26.12.2005)\n (07.12.2005)';
    expect(dayOf(`Putin spricht lange mit Xi\n\n${BODY}\n\n${MORE}\n\n${below}`)).toBeUndefined();
  });
});
