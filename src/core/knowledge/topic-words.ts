import type { TopicId } from '#core/article.ts';

import type { TopicWordRow } from './topic-word-row.ts';
import { ARMS_WORDS } from './topic-words/arms.ts';
import { CLIMATE_WORDS } from './topic-words/climate.ts';
import { CRIME_WORDS } from './topic-words/crime.ts';
import { DIPLOMACY_WORDS } from './topic-words/diplomacy.ts';
import { DISASTER_WORDS } from './topic-words/disaster.ts';
import { ECONOMY_WORDS } from './topic-words/economy.ts';
import { ELECTIONS_WORDS } from './topic-words/elections.ts';
import { ENERGY_WORDS } from './topic-words/energy.ts';
import { GOVERNMENT_WORDS } from './topic-words/government.ts';
import { HEALTH_WORDS } from './topic-words/health.ts';
import { HUMAN_RIGHTS_WORDS } from './topic-words/human-rights.ts';
import { MIGRATION_WORDS } from './topic-words/migration.ts';
import { PROTEST_WORDS } from './topic-words/protest.ts';
import { SANCTIONS_WORDS } from './topic-words/sanctions.ts';
import { SECURITY_WORDS } from './topic-words/security.ts';
import { SOCIETY_WORDS } from './topic-words/society.ts';
import { TECHNOLOGY_WORDS } from './topic-words/technology.ts';
import { TERRORISM_WORDS } from './topic-words/terrorism.ts';
import { TRADE_WORDS } from './topic-words/trade.ts';
import { WAR_WORDS } from './topic-words/war.ts';

/**
 * The words that speak for each topic; the rows are explained at `TopicWordRow`.
 *
 * TOPIC_WORDS.war holds ['waffenruhe*', 4]
 */
export const TOPIC_WORDS: Readonly<Record<TopicId, readonly TopicWordRow[]>> = {
  war: WAR_WORDS,
  diplomacy: DIPLOMACY_WORDS,
  sanctions: SANCTIONS_WORDS,
  trade: TRADE_WORDS,
  energy: ENERGY_WORDS,
  arms: ARMS_WORDS,
  terrorism: TERRORISM_WORDS,
  elections: ELECTIONS_WORDS,
  government: GOVERNMENT_WORDS,
  'human-rights': HUMAN_RIGHTS_WORDS,
  migration: MIGRATION_WORDS,
  economy: ECONOMY_WORDS,
  crime: CRIME_WORDS,
  protest: PROTEST_WORDS,
  disaster: DISASTER_WORDS,
  climate: CLIMATE_WORDS,
  health: HEALTH_WORDS,
  technology: TECHNOLOGY_WORDS,
  security: SECURITY_WORDS,
  society: SOCIETY_WORDS,
};
