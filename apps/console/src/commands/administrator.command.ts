import { randomBytes } from 'node:crypto';
import { GrantMembership } from '@app/identity/application/grant-membership.use-case.js';
import { ListOrganisations } from '@app/identity/application/list-organisations.query.js';
import { RecordOrganisation } from '@app/identity/application/record-organisation.use-case.js';
import { RecordPerson } from '@app/identity/application/record-person.use-case.js';
import { SetPassword } from '@app/identity/application/set-password.use-case.js';
import type { PersonRole } from '@app/identity/published/membership.summary.js';
import { calendarDayOf } from '@app/kernel/calendar-day.js';
import { Clock } from '@app/kernel/clock.js';
import { invalid } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { operator } from '../operator.js';
import type { Command } from './command.js';

const ROLES: Readonly<Record<string, PersonRole>> = {
  system: 'system_admin',
  security: 'security_admin',
  audit: 'audit_admin',
};

/** Of all kinds that a password policy may ask for, and 120 bits beside that. */
const firstPassword = () => `Aa1-${randomBytes(15).toString('base64url')}`;

/** Without an account by default, somebody has to be the first: each of 三员 is founded here, by whoever keeps the machine. */
export const administrator: Command = {
  usage: 'system|security|audit ACCOUNT NAME',
  help: '设立系统、安全或审计管理员（三员分立，各由一人担任），打印首次登录密码一次，首次登录须更换',
  words: [3, 3],
  async run(tools, { positionals }) {
    const [word = '', account = '', name = ''] = positionals;
    const role = ROLES[word];
    if (!role) throw invalid('CONSOLE.ROLE_UNKNOWN', `管理员只有 system、security、audit 三种，没有“${word}”`);
    const rooms = await tools.rooms();
    const scope = Scope.of(operator);
    const { code: programme, office } = await rooms.get(FindProgramme).execute(scope, {});
    const password = firstPassword();
    await rooms.get(Transactor).run(operator, async (work) => {
      const [bureau] = await rooms.get(ListOrganisations).execute(scope, { kind: 'bureau', limit: 1 });
      const founded = { kind: 'bureau', name: office.organisation, districtCode: '', creditCode: null } as const;
      const { id: organisationId } =
        bureau ?? (await rooms.get(RecordOrganisation).execute(work, operator, { ...founded, subjectId: null }));
      const input = { account, name, phone: null, email: null, organisationId };
      const { id: personId } = await rooms.get(RecordPerson).execute(work, operator, input);
      const term = { programme, from: calendarDayOf(rooms.get(Clock).now()), until: null };
      const membership = { personId, organisationId, roles: [role], ...term };
      await rooms.get(GrantMembership).execute(work, operator, membership);
      await rooms.get(SetPassword).execute(work, operator, { personId, password, current: null });
    });
    const text = `已设立：${account}（${word}）\n首次登录密码：${password}\n首次登录须更换密码并启用动态口令；此密码不再显示`;
    return { json: { account, role, password }, text };
  },
};
