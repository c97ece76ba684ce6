import { houseActor } from '@app/kernel/actor.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { bothLimits } from '../domain/delegation.policy.js';
import type { PersonId } from '../published/person.summary.js';
import type { LiveToken, TokenId, TokenSummary } from '../published/token.summary.js';
import { HoldingStore } from './holding.store.js';
import { digestOf, newToken } from './secrets/secret-code.js';
import { TokenEntity } from './token.entity.js';

/** So that who scans code and logs for secrets knows one of ours. */
const PREFIX = 'shipei_';
const house = Scope.of(houseActor);

@Injectable()
export class TokenStore {
  constructor(
    private readonly reader: ScopedReader,
    private readonly holdings: HoldingStore,
  ) {}

  /** The token itself, said this once. */
  async add(work: UnitOfWork, summary: TokenSummary, membershipVersion: number): Promise<string> {
    const token = PREFIX + newToken();
    await managerOf(work).insert(TokenEntity, { ...summary, membershipVersion, tokenDigest: digestOf(token) });
    return token;
  }

  /** Nothing where it is none, where its day is over, or where person, membership or organisation are not as then. */
  async live(token: string, now: Date): Promise<LiveToken | undefined> {
    if (!token.startsWith(PREFIX)) return undefined;
    const today = calendarDayOf(now);
    const holding = await this.holdings.of(TokenEntity, digestOf(token), today);
    if (!holding || today > holding.held.until) return undefined;
    const { held, membership, actor } = holding;
    const within = bothLimits(membership.capabilities, held.capabilities) ?? [];
    const limited = { ...actor, within, assigned: actor.assigned ?? [] };
    return { id: held.id, actor: limited, roles: membership.roles, isStale: held.lastUsedOn !== today };
  }

  async touch(work: UnitOfWork, id: TokenId, lastUsedOn: CalendarDay): Promise<void> {
    await managerOf(work).update(TokenEntity, { id, endedAt: IsNull() }, { lastUsedOn });
  }

  /** Whether there was one of this person to end. */
  async end(work: UnitOfWork, id: TokenId, personId: PersonId, endedAt: Date): Promise<boolean> {
    const { affected } = await managerOf(work).update(TokenEntity, { id, personId, endedAt: IsNull() }, { endedAt });
    return affected === 1;
  }

  /** Of this person, the newest first, also those that are over. */
  async ofPerson(personId: PersonId): Promise<readonly TokenSummary[]> {
    const rows = await this.reader.find(TokenEntity, house, { where: { personId }, order: { id: 'DESC' }, take: 100 });
    return rows.map(({ tokenDigest: _t, membershipVersion: _v, ...summary }) => summary);
  }
}
