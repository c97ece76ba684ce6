import { houseActor } from '@app/kernel/actor.js';
import { Clock } from '@app/kernel/clock.js';
import { LetterHandler } from '@app/kernel/letter.js';
import type { Letter } from '@app/kernel/letter.js';
import { Mailer } from '@app/kernel/mailer.js';
import { WorkDoor } from '@app/kernel/work-door.js';
import { Injectable } from '@nestjs/common';
import { RESET_MINUTES } from '../domain/activation.js';
import { CodeStore } from '../infrastructure/code.store.js';
import { PersonStore } from '../infrastructure/person.store.js';
import { PERSON_LET_IN, RESET_ASKED } from '../published/person-let-in.event.js';
import type { PersonId } from '../published/person.summary.js';

const HOUR_MS = 3_600_000;
const MAILS = {
  [PERSON_LET_IN]: { purpose: 'activation', hours: 7 * 24, subject: '账号已开通，请激活', page: '激活账号' },
  [RESET_ASKED]: { purpose: 'reset', hours: RESET_MINUTES / 60, subject: '重设密码', page: '忘记密码' },
} as const;

/** Mails a one-time code. It is made here, so that it stands in no letter; sent twice, the second is the one that counts. */
@Injectable()
export class OnCodeWanted extends LetterHandler {
  override readonly types = [PERSON_LET_IN, RESET_ASKED];

  constructor(
    private readonly door: WorkDoor,
    private readonly people: PersonStore,
    private readonly codes: CodeStore,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async handle({ type, id }: Letter): Promise<void> {
    const personId = id as PersonId;
    const { purpose, hours, subject, page } = type === RESET_ASKED ? MAILS[RESET_ASKED] : MAILS[PERSON_LET_IN];
    const made = await this.door.run(houseActor, async (work) => {
      await this.people.hold(work, personId);
      const person = await this.people.get(work, personId);
      if (person?.status !== 'active' || person.email === null) return undefined;
      const now = this.clock.now();
      const code = await this.codes.make(work, personId, purpose, now, new Date(now.getTime() + hours * HOUR_MS));
      return { to: person.email, account: person.account, code };
    });
    if (!made) return;
    const text = [
      `您的账号：${made.account}`,
      `一次性码：${made.code}`,
      `请在登录页选择“${page}”，填写账号、一次性码和新密码。${hours} 小时内有效，只能使用一次。`,
      '如果不是您本人申请，请忽略本邮件，并告知主管部门。',
    ].join('\n');
    await this.mailer.send({ to: made.to, subject: `供需适配：${subject}`, text });
  }
}
