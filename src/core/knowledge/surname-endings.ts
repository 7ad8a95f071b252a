/**
 * Ends of words that many surnames have and few other words without an article: German, Scandinavian, Slavic, Baltic,
 * Romanian, Greek, Turkish, Caucasian, Finnish, Hungarian, Italian, Spanish and French ones. Support for other
 * evidence, never enough alone. Lower case.
 */
const SURNAME_ENDINGS: ReadonlySet<string> = new Set(
  `
  mann meier meyer maier mayer meir huber berger bauer hofer eder acher ecker necker häuser heimer meister müller schmidt schmied becker bacher kötter richs ichsen ermann hardt wald lein ling stein thal feld feldt bach bert fried hagen brecht
  sen sson dóttir dottir ström quist qvist blom lund gaard lainen inen nen
  ski sky skij skyj skyi cki czyk wicz witsch vić vic ović ovic owić ević evic czak enko tschenko chenko schenko tschuk chuk ewski owski insky
  ow ew ov ev owa ewa ova eva jew jow jewa ejew yev eyev schin tschin
  auskas auskaitė ienė iūnas nieks sons escu eanu oiu ariu opoulos poulos idis iadis akis oglou oğlu oglu dze wili vili schwili shvili jan yan ian
  ez oz inez ández indez ini elli etti otti ucci icci ino ardi eau eaux ault ard illon ier ières aine
  zadeh sadeh pour nejad nedschad ullah allah uddin abadi ani awi
  `
    .trim()
    .split(/\s+/),
);

const LONGEST = 6;

/** Whether a word ends like a surname: "Kowaltschenko", "Brunnhuber". */
export function hasSurnameEnding(word: string): boolean {
  const lower = word.toLowerCase();
  for (let size = Math.min(LONGEST, lower.length - 2); size >= 2; size--) {
    if (SURNAME_ENDINGS.has(lower.slice(-size))) return true;
  }
  return false;
}
