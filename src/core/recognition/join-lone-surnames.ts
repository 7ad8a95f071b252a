import type { Findings } from './finding.ts';
import type { People } from './people.ts';

/**
 * Joins whoever a text first names by title and surname alone with the one it names in full further down.
 *
 * "Der Gesandte Perriello eröffnet … Tom Perriello sprach" → both tom-perriello
 */
export function joinLoneSurnames(findings: Findings, people: People): void {
  for (const person of Array.from(people.byId.values())) {
    const full = people.fullerThan(person);
    if (!full) continue;
    for (const finding of findings.list) {
      if (finding.kind !== 'person' || finding.entity !== person.id) continue;
      finding.entity = full.id;
      if (full.country) finding.country = full.country;
    }
    if (person.leader) full.leader = true;
    people.byId.delete(person.id);
  }
}
