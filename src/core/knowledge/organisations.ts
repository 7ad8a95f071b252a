import type { OrganisationRow } from './organisation-row.ts';
import { ARMED_GROUP_ORGANISATIONS } from './organisations/armed-groups.ts';
import { COMPANY_ORGANISATIONS } from './organisations/companies.ts';
import { INTERNATIONAL_ORGANISATIONS } from './organisations/international.ts';
import { MEDIA_ORGANISATIONS } from './organisations/media.ts';
import { PARTY_ORGANISATIONS } from './organisations/parties.ts';
import { SERVICE_ORGANISATIONS } from './organisations/services-and-agencies.ts';

/**
 * Every organisation known by name; an id and a form stand for one organisation only, but for the shared forms that
 * ask for evidence.
 *
 * "Uno", "UN" and "Vereinte Nationen" → `un`
 */
export const ORGANISATIONS: readonly OrganisationRow[] = [
  ...INTERNATIONAL_ORGANISATIONS,
  ...ARMED_GROUP_ORGANISATIONS,
  ...PARTY_ORGANISATIONS,
  ...MEDIA_ORGANISATIONS,
  ...SERVICE_ORGANISATIONS,
  ...COMPANY_ORGANISATIONS,
];
