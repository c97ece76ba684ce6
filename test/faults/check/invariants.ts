import type { Journal } from '../client/journal.js';
import type { Rows } from './rows.js';

export interface Wrong {
  readonly lost: number;
  readonly torn: number;
  readonly duplicated: number;
  /** The first few, in words. */
  readonly examples: readonly string[];
}

/** I1, I2, I3 and the half of I6 that can be counted, of what the journal says and what the tables hold. */
export function wrongIn(journal: Journal, rows: Rows): Wrong {
  const lost = journal.entries.flatMap(({ request, reply }) => {
    if (reply.outcome !== 'acked') return [];
    const { told } = reply;
    const kept = told && rows.revisions.get(`${told.id} ${told.version}`);
    const isThere = kept?.some(({ title, status }) => title === told?.title && status === told.status);
    const isAtLeast = told !== undefined && (rows.needs.get(told.id)?.version ?? 0) >= told.version;
    return isThere && isAtLeast ? [] : [`lost: ${request.key} → ${told?.id} version ${told?.version}`];
  });
  const torn = [...tornNeeds(rows), ...strays(rows)];
  const duplicated = [...rows.effects].flatMap(([title, count]) => (count > 1 ? [`${count} times: ${title}`] : []));
  const examples = [...lost, ...torn, ...duplicated].slice(0, 10);
  return { lost: lost.length, torn: torn.length, duplicated: duplicated.length, examples };
}

/** Each version of a need has its revision and its letter; each change has one row in the trail. */
function tornNeeds({ needs, revisions, letters, audits }: Rows): string[] {
  return [...needs].flatMap(([id, { version }]) => {
    const missing: string[] = [];
    for (let at = 1; at <= version; at++) {
      const [kept, told] = [revisions.get(`${id} ${at}`)?.length ?? 0, letters.get(`${id} ${at}`) ?? 0];
      if (kept !== 1) missing.push(`${kept} revisions of version ${at}`);
      if (told !== 1) missing.push(`${told} letters of version ${at}`);
    }
    if ((audits.get(id) ?? 0) !== version) missing.push(`${audits.get(id) ?? 0} audit rows for version ${version}`);
    return missing.length > 0 ? [`torn: ${id}: ${missing.join(', ')}`] : [];
  });
}

/** What was kept of versions that no need has reached. */
function strays({ needs, revisions }: Rows): string[] {
  return [...revisions.keys()].flatMap((key) => {
    const [id = '', version] = key.split(' ');
    return (needs.get(id)?.version ?? 0) >= Number(version) ? [] : [`torn: a revision of ${key}, which is not there`];
  });
}
