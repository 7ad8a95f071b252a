import type { TopicId } from '#core/article.ts';

/** What a topic is called and which IPTC Media Topic it stands for. */
export interface Topic {
  de: string;
  en: string;
  /** Code of the IPTC Media Topic, without the prefix `medtop:`. */
  medtop: string;
}

const topic = (de: string, en: string, medtop: string): Topic => ({ de, en, medtop });

/**
 * Names and codes of all topics, in the order in which they are offered.
 *
 * TOPICS.war.de → "Krieg & Militär"
 */
export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  war: topic('Krieg & Militär', 'War & military', '20000062'),
  diplomacy: topic('Diplomatie', 'Diplomacy', '20000639'),
  sanctions: topic('Sanktionen', 'Sanctions', '20000642'),
  trade: topic('Handel', 'Trade', '20000373'),
  energy: topic('Energie', 'Energy', '20000256'),
  arms: topic('Rüstung & Waffen', 'Arms & weapons', '20000602'),
  terrorism: topic('Terrorismus', 'Terrorism', '20000103'),
  elections: topic('Wahlen', 'Elections', '20000574'),
  government: topic('Regierung & Parteien', 'Government & parties', '20000593'),
  'human-rights': topic('Menschenrechte', 'Human rights', '20000592'),
  migration: topic('Migration', 'Migration', '20000771'),
  economy: topic('Wirtschaft & Finanzen', 'Economy & finance', '04000000'),
  crime: topic('Kriminalität & Justiz', 'Crime & justice', '02000000'),
  protest: topic('Protest & Umsturz', 'Protest & upheaval', '20000065'),
  disaster: topic('Unglücke & Katastrophen', 'Accidents & disasters', '03000000'),
  climate: topic('Klima & Umwelt', 'Climate & environment', '06000000'),
  health: topic('Gesundheit', 'Health', '07000000'),
  technology: topic('Technik & Internet', 'Technology & internet', '13000000'),
  security: topic('Geheimdienste & innere Sicherheit', 'Intelligence & security', '20000604'),
  society: topic('Gesellschaft, Kultur, Sport', 'Society, culture, sport', '14000000'),
};
