import type { Actor } from '@app/kernel/actor.js';
import { houseActor } from '@app/kernel/actor.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import type { DomainError } from '@app/kernel/domain-error.js';
import { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import type { UnitOfWork } from '@app/kernel/unit-of-work.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { auditOf, codeOf, newAccounts, refusalsOf } from '../domain/account-list.js';
import type { AccountLine } from '../domain/account-list.js';
import { CodeStore } from '../infrastructure/code.store.js';
import { MembershipStore } from '../infrastructure/membership.store.js';
import { OrganisationStore } from '../infrastructure/organisation.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { accountOf } from '../domain/person.policy.js';
import { ACTIVATION_DAYS } from '../domain/activation.js';

export type OpenManyAccountsResult =
  | { readonly opened: readonly { readonly account: string; readonly code: string }[]; readonly refused: readonly [] }
  /** By the number of the line. Then nothing is written. */
  | { readonly opened: readonly []; readonly refused: readonly { readonly at: number; readonly error: DomainError }[] };

const DAY_MS = 86_400_000;

/** As `OpenAccount` and `IssueActivation` do for one enterprise, for a whole list with a few statements. */
@Injectable()
export class OpenManyAccounts extends UseCase<{ readonly lines: readonly AccountLine[] }, OpenManyAccountsResult> {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly people: PersonStore,
    private readonly memberships: MembershipStore,
    private readonly codes: CodeStore,
    private readonly findProgramme: FindProgramme,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async execute(work: UnitOfWork, actor: Actor, { lines }: { readonly lines: readonly AccountLine[] }) {
    const at = this.clock.now();
    const today = calendarDayOf(at);
    const { code: programme, districts } = await this.findProgramme.execute(Scope.of(houseActor), {});
    const refused = refusalsOf(lines, {
      authority: await this.memberships.authorityOf(work, actor, today),
      districts: districts.map(({ code }) => code),
      taken: await this.organisations.takenAmong(work, 'enterprise', {
        codes: lines.map(codeOf),
        subjects: lines.flatMap(({ subjectId }) => subjectId ?? []),
      }),
      accounts: await this.people.accountsAmong(
        work,
        lines.map(({ person }) => accountOf(person.account)),
      ),
    });
    if (refused.length > 0) return { opened: [] as const, refused };
    const made = newAccounts(lines, { at, today, programme, by: actor.id });
    await this.organisations.addMany(
      work,
      made.map(({ organisation }) => organisation),
    );
    await this.people.addMany(
      work,
      made.map(({ person, organisation }) => ({ person, home: organisation })),
    );
    await this.memberships.addMany(work, made);
    const expiresAt = new Date(at.getTime() + ACTIVATION_DAYS * DAY_MS);
    const people = made.map(({ person }) => person.id);
    const codes = await this.codes.makeMany(work, people, at, expiresAt);
    await work.recordManyQuietly(made.flatMap(auditOf));
    const opened = made.map(({ person }, line) => ({ account: person.account, code: codes[line] ?? '' }));
    return { opened, refused: [] as const };
  }
}
