import { api, ask } from '../../api/client.js';
import type { Membership } from '../../api/types.js';

const PAGE_SIZE = 100;

/** Every membership of an organisation or a person that the reader may see. */
export async function allMemberships(where: { organisationId?: string; personId?: string }): Promise<Membership[]> {
  const all: Membership[] = [];
  for (let page = 1; ; page++) {
    const query = { ...where, page, pageSize: PAGE_SIZE };
    const { items, total } = await ask(api.GET('/api/v1/memberships', { params: { query } }));
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}

/** Whether it still counts: neither ended nor past its last day. */
export const isOpen = ({ endedAt, until }: Membership, today: string): boolean =>
  endedAt === null && (until === null || until >= today);
