import { createHmac } from 'node:crypto';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { SetPassword } from '@app/identity/application/set-password.use-case.js';
import type { PersonRole } from '@app/identity/published/membership.summary.js';
import { checkCharacterOf } from '@app/kernel/credit-code.js';
import { houseActor } from '@app/kernel/actor.js';
import type { UseCase } from '@app/kernel/intention.js';
import { Scope } from '@app/kernel/scope.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import type { INestApplicationContext } from '@nestjs/common';

export const PASSWORD = 'Tangerine-River-9';
const CODE = '91220104MA7777777';
const FIRST = 'Marigold-Window-7';

/** People of one enterprise who log in by a password of their own. */
export async function peopleWithPasswords(house: INestApplicationContext) {
  const act = <I, O>(intention: new (...parts: never[]) => UseCase<I, O>, input: I, actor = houseActor): Promise<O> =>
    house.get(Transactor).run(actor, (work) => house.get<UseCase<I, O>>(intention).execute(work, actor, input));
  const { code: programme } = await house.get(FindProgramme).execute(Scope.of(houseActor), {});
  const named = { kind: 'enterprise' as const, name: '夜莺紧固件厂', districtCode: '220104' };
  const organisation = await act(RecordOrganisation, {
    ...named,
    creditCode: CODE + checkCharacterOf(CODE),
    subjectId: null,
  });
  const open = async (account: string, ...roles: PersonRole[]) => {
    const contacts = { phone: null, email: null };
    const person = await act(RecordPerson, { account, name: '李芳', ...contacts, organisationId: organisation.id });
    const term = { programme, from: '2024-01-01' as const, until: null };
    const whose = { personId: person.id, organisationId: organisation.id };
    const membership = await act(GrantMembership, { ...whose, roles, ...term });
    await act(SetPassword, { personId: person.id, password: FIRST, current: null });
    const self = { ...houseActor, id: person.id, role: 'enterprise' as const, organisationId: organisation.id };
    await act(SetPassword, { personId: person.id, password: PASSWORD, current: FIRST }, self);
    return { person, membership };
  };
  return { act, open, organisation };
}

/** What an authenticator app shows at this moment: written apart from the code under test. */
export function appShows(secret: string, now = Date.now()): string {
  const bits = Array.from(secret, (c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'));
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac('sha1', key).update(counter).digest();
  const number = digest.readUInt32BE((digest[19] ?? 0) & 15) & 0x7f_ff_ff_ff;
  return String(number % 1_000_000).padStart(6, '0');
}
