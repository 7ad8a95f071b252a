import { SENTENCE_OPENERS } from '#core/knowledge/sentence-openers.ts';
import { testWord } from '#core/text/word.ts';

import { claimName, type PersonContext } from './find-names-by-form.ts';
import { parseName } from './parse-name.ts';
import { readNameRun } from './read-name-run.ts';
import { isCapital, type Reading } from './reading.ts';

// Singular forms of verbs that hardly do anything but introduce words: behind them a bare noun is a name.
const SAYS: ReadonlySet<string> = new Set(
  'sagte sagt erklärte erklärt betonte betont meinte ergänzte bekräftigte unterstrich kommentierte argumentierte bilanzierte zitierte erläuterte'.split(
    ' ',
  ),
);
// What may follow the name: the end of the clause, or where and when it was said.
const AFTER =
  /^(?:[.,;:!?“”"»«)]|am|im|in|nach|vor|bei|auf|aus|vo[nm]|der|dem|den|zum|zur|weiter|laut|gegenüber|und|heute|gestern|später)$/;

/**
 * Finds persons by a verb of speech before an unknown capital word: German nouns take an article there, names do not.
 *
 * "'Das ist falsch', sagte Mbeleni." → mbeleni; "sagte der Sprecher" → nobody
 */
export function findSpeakersByForm(reading: Reading, context: PersonContext): void {
  const { tokens } = reading;
  const { hits, findings } = context;
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!mayNameSpeaker(tokens[i]!.word)) continue;
    if (tokens[i]!.text === 'wie') findSpeakerAfterWie(reading, context, i + 1);
    if (!SAYS.has(tokens[i]!.text)) continue;
    if (!isCapital(tokens[i + 1]) || findings.taken[i + 1] || hits.at(i + 1)) continue;
    // "Armeechef erklärt Putsch für gescheitert": behind its subject the verb has an object.
    const first = i > 0 && reading.opens[reading.groupStart[i - 1]!] && tokens[i - 1]!.word;
    if (first && first.capital && !SENTENCE_OPENERS.has(first.lower)) continue;
    const name = parseName(reading, hits, { from: i + 1, needsFirstName: false });
    if (!name || findings.isTaken(name.from, name.to)) continue;
    if (!AFTER.test(tokens[name.to]?.text ?? '.')) continue;
    // Plural nouns need no article either: "sagte Reportern".
    if (
      /(?:ern|isten|enten|leuten|innen|ung|ungen|heit|keit|schaft|tion|tionen|tät)$/.test(
        name.surname,
      )
    )
      continue;
    claimName(reading, context, { name, rule: 'person-speech' });
  }
}

const mayNameSpeaker = testWord(({ text }) => text === 'wie' || SAYS.has(text));

/** "…, wie Myo Nyunt sagte": two unknown words between "wie" and a verb of speech. */
function findSpeakerAfterWie(reading: Reading, context: PersonContext, at: number): void {
  const { hits, findings } = context;
  if (!isCapital(reading.tokens[at]) || findings.taken[at] || hits.at(at)) return;
  const name = readNameRun(reading, hits, at);
  if (!name || name.words < 2 || findings.isTaken(name.from, name.to)) return;
  if (
    !/^(?:sagte|erklärte|berichtete|mitteilte|betonte|meinte|sagt)$/.test(
      reading.tokens[name.to]?.text ?? '',
    )
  )
    return;
  claimName(reading, context, { name, rule: 'person-speech' });
}
