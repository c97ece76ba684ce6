import type { AuditEntry } from '@app/kernel/audit-entry.js';
import type { CalendarDay } from '@app/kernel/calendar-day.js';
import { readCreditCode } from '@app/kernel/credit-code.js';
import { DomainError } from '@app/kernel/domain-error.js';
import { newId } from '@app/kernel/id.js';
import type { Id } from '@app/kernel/id.js';
import { shownName } from '@app/kernel/names.js';
import type { MembershipSummary } from '../published/membership.summary.js';
import type { OrganisationSummary } from '../published/organisation.summary.js';
import type { PersonSummary } from '../published/person.summary.js';
import { mayGiveRoles, mayKeepOrganisation } from './authority.policy.js';
import type { Authority } from './authority.policy.js';
import { accountTaken, creditCodeTaken, inputRefused, notYours, subjectTaken } from './identity.errors.js';
import { organisationRefusals } from './organisation.policy.js';
import { accountOf, personRefusals } from './person.policy.js';
import type { PersonInput } from './person.policy.js';
import { differenceOf } from './personal-fields.js';

/** An enterprise to be let in, and who manages it. */
export interface AccountLine {
  readonly name: string;
  readonly creditCode: string;
  readonly districtCode: string;
  readonly subjectId: Id | null;
  readonly person: PersonInput;
}

export interface Known {
  readonly authority: Authority;
  readonly districts: readonly string[];
  readonly taken: { readonly codes: ReadonlySet<string>; readonly subjects: ReadonlySet<string> };
  readonly accounts: ReadonlySet<string>;
}

const ROLES = ['manager', 'enterprise_member'] as const;
const KIND = 'enterprise';

/** What stands against each line: all that is wrong with its own words, or else what another has already. */
export function refusalsOf(lines: readonly AccountLine[], known: Known): { at: number; error: DomainError }[] {
  const seen = { codes: new Set(known.taken.codes), subjects: new Set(known.taken.subjects) };
  const accounts = new Set(known.accounts);
  return lines.flatMap((line, at) => {
    const error = wrongWith(line, known, { ...seen, accounts });
    seen.codes.add(codeOf(line));
    if (line.subjectId !== null) seen.subjects.add(line.subjectId);
    accounts.add(accountOf(line.person.account));
    return error ? [{ at, error }] : [];
  });
}

interface Seen {
  readonly codes: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  readonly accounts: ReadonlySet<string>;
}

function wrongWith(line: AccountLine, { authority, districts }: Known, seen: Seen): DomainError | undefined {
  const target = { kind: KIND, id: '', districtCode: line.districtCode } as const;
  if (!mayKeepOrganisation(authority, target) || !mayGiveRoles(authority, target, ROLES)) return notYours('登记该单位');
  const refusals = [...organisationRefusals({ ...line, kind: KIND }, districts), ...personRefusals(line.person)];
  if (refusals.length > 0) return inputRefused(refusals);
  if (seen.codes.has(codeOf(line))) return creditCodeTaken();
  if (line.subjectId !== null && seen.subjects.has(line.subjectId)) return subjectTaken();
  return seen.accounts.has(accountOf(line.person.account)) ? accountTaken() : undefined;
}

/** As it is registered, however it was typed. */
export function codeOf({ creditCode }: AccountLine): string {
  const read = readCreditCode(creditCode);
  return 'code' in read ? read.code : creditCode;
}

export interface NewAccount {
  readonly organisation: OrganisationSummary;
  readonly person: PersonSummary;
  readonly membership: MembershipSummary;
}

export interface Opening {
  readonly at: Date;
  readonly today: CalendarDay;
  readonly programme: string;
  readonly by: Id;
}

export function newAccounts(lines: readonly AccountLine[], { at, today, programme, by }: Opening): NewAccount[] {
  const first = { version: 1, changedAt: at, changedBy: by } as const;
  return lines.map((line) => {
    const organisation: OrganisationSummary = {
      ...first,
      id: newId('org', at),
      status: 'active',
      kind: KIND,
      name: shownName(line.name),
      districtCode: line.districtCode,
      creditCode: codeOf(line),
      subjectId: line.subjectId,
    };
    const { account, name, phone, email } = line.person;
    const person: PersonSummary = {
      ...first,
      id: newId('user', at),
      status: 'active',
      account: accountOf(account),
      name: shownName(name),
      phone,
      email,
      isDemo: false,
      organisationId: organisation.id,
    };
    const membership: MembershipSummary = {
      ...first,
      id: newId('member', at),
      personId: person.id,
      organisationId: organisation.id,
      programme,
      roles: ROLES,
      capabilities: null,
      from: today,
      until: null,
      endedAt: null,
    };
    return { organisation, person, membership };
  });
}

/** What the trail says of it: the same as if each had been let in alone. */
export function auditOf({ organisation, person, membership }: NewAccount): { audit: AuditEntry }[] {
  const company = ['kind', 'districtCode', 'creditCode', 'subjectId', 'status'] as const;
  const who = ['account', 'name', 'phone', 'email', 'organisationId', 'status'] as const;
  const role = ['personId', 'organisationId', 'programme', 'roles', 'capabilities', 'from', 'until'] as const;
  const entry = (action: string, subject: Id, difference: AuditEntry['difference']) => ({
    audit: { action, subject, difference },
  });
  return [
    entry('identity.record-organisation', organisation.id, differenceOf({}, organisation, company)),
    entry('identity.record-person', person.id, differenceOf({}, person, who)),
    entry('identity.grant-membership', membership.id, differenceOf({}, membership, role)),
    entry('identity.issue-activation', person.id, {}),
  ];
}
