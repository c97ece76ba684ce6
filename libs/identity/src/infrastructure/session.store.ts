import { houseActor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { newId } from '@app/kernel/id.js';
import { ScopedReader } from '@app/platform/persistence/scoped-reader.js';
import { managerOf } from '@app/platform/persistence/sql-unit-of-work.js';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { restrained } from '../domain/acting.policy.js';
import type { PersonId } from '../published/person.summary.js';
import type { LiveSession, SessionId, SessionSummary, Standing } from '../published/session.summary.js';
import type { MembershipSummary } from '../published/membership.summary.js';
import type { SessionLimits } from './identity.config.js';
import { HoldingStore } from './holding.store.js';
import { PersonEntity } from './person.entity.js';
import { digestOf, newToken } from './secrets/secret-code.js';
import { SessionEntity } from './session.entity.js';

const MINUTE_MS = 60_000;
const SAID_LENGTH = 200;

const house = Scope.of(houseActor);

export interface SessionOpening {
  readonly membership: MembershipSummary;
  readonly standing: Standing;
  readonly limits: SessionLimits;
  /** Address that it was asked from, and what the browser says of itself. */
  readonly source: string;
  readonly device: string;
  readonly at: Date;
}

@Injectable()
export class SessionStore {
  constructor(
    private readonly reader: ScopedReader,
    private readonly holdings: HoldingStore,
  ) {}

  /** A session with a token that nobody had before. */
  async open(work: UnitOfWork, opening: SessionOpening): Promise<{ readonly id: SessionId; readonly token: string }> {
    const { membership, standing, limits, source, device, at } = opening;
    const { personId } = membership;
    const { epoch } = await managerOf(work).findOneByOrFail(PersonEntity, { id: personId });
    const id = newId('session', at);
    const token = newToken();
    await managerOf(work).insert(SessionEntity, {
      id,
      tokenDigest: digestOf(token),
      personId,
      epoch,
      membershipId: membership.id,
      membershipVersion: membership.version,
      organisationId: membership.organisationId,
      standing,
      source: source.slice(0, SAID_LENGTH),
      device: device.slice(0, SAID_LENGTH),
      idleMinutes: limits.idleMinutes,
      createdAt: at,
      lastSeenAt: at,
      endsAt: new Date(at.getTime() + limits.absoluteMinutes * MINUTE_MS),
      endedAt: null,
    });
    return { id, token };
  }

  /** Nothing where the token is none, or where person, membership or organisation are no longer as at the login. */
  async live(token: string, now: Date): Promise<LiveSession | undefined> {
    const holding = await this.holdings.of(SessionEntity, digestOf(token), calendarDayOf(now));
    if (!holding) return undefined;
    const { held: session, person, membership, actor } = holding;
    if (now >= session.endsAt || person.epoch !== session.epoch) return undefined;
    const idleMs = now.getTime() - session.lastSeenAt.getTime();
    if (idleMs >= session.idleMinutes * MINUTE_MS) return undefined;
    const { id, organisationId, standing } = session;
    return {
      id,
      organisationId,
      actor: restrained(actor, standing),
      roles: membership.roles,
      standing,
      isStale: idleMs >= MINUTE_MS,
    };
  }

  async touch(work: UnitOfWork, id: SessionId, personId: PersonId, now: Date): Promise<void> {
    await managerOf(work).update(SessionEntity, { id, personId, endedAt: IsNull() }, { lastSeenAt: now });
  }

  /** Ends one session of this person, or all; says how many. */
  async end(work: UnitOfWork, personId: PersonId, id: SessionId | null, now: Date): Promise<number> {
    const where = { personId, endedAt: IsNull(), ...(id !== null && { id }) };
    return (await managerOf(work).update(SessionEntity, where, { endedAt: now })).affected ?? 0;
  }

  /** The open ones of this person, newest first. */
  async ofPerson(personId: PersonId, now: Date): Promise<readonly SessionSummary[]> {
    const [person] = await this.reader.find(PersonEntity, house, { where: { id: personId } });
    if (!person) return [];
    const where = { personId, epoch: person.epoch, endedAt: IsNull(), endsAt: MoreThan(now) };
    const rows = await this.reader.find(SessionEntity, house, { where, order: { id: 'DESC' }, take: 100 });
    return rows
      .filter(({ lastSeenAt, idleMinutes }) => now.getTime() - lastSeenAt.getTime() < idleMinutes * MINUTE_MS)
      .map(({ id, organisationId, source, device, createdAt, lastSeenAt }) => ({
        id,
        organisationId,
        source,
        device,
        createdAt,
        lastSeenAt,
      }));
  }
}
