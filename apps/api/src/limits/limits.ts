import type { Actor } from '@app/kernel/actor.js';
import { throttled } from '@app/kernel/domain-error.js';
import { Transactor } from '@app/platform/persistence/transactor.js';
import { Logger } from '@nestjs/common';
import type { Counters, Taken } from './counters.js';
import { holdersOf } from './holders.js';
import type { Holder } from './holders.js';
import { sayLimit } from './limit-rules.js';
import type { LimitRules, RuleName } from './limit-rules.js';

const log = new Logger('Limits');

export interface Taking {
  readonly name: RuleName;
  readonly holder: Holder;
  readonly cost: number;
}

/** Who asks for too much is told when to come again; the trail hears of it once in a window. */
export class Limits {
  constructor(
    /** None: the limits are lifted. */
    private readonly rules: LimitRules | undefined,
    private readonly counters: Counters | undefined,
    private readonly transactor: Transactor,
  ) {}

  async take(name: RuleName, holder: Holder, actor: Actor, cost = 1): Promise<void> {
    await this.takeAll([{ name, holder, cost }], actor);
  }

  /** All in one turn; who has had enough of one takes nothing of the others. */
  async takeAll(takings: readonly Taking[], actor: Actor): Promise<void> {
    const { counters } = this;
    if (!counters) return;
    const all = await Promise.all(
      takings.map(async ({ name, holder, cost }) => ({
        name,
        holder,
        cost,
        taken: await counters.take(name, holder.key, cost),
      })),
    );
    const refused = all.find(({ taken }) => !taken.allowed);
    if (!refused) return;
    for (const { name, holder, cost, taken } of all) {
      if (taken.allowed) await counters.giveBack(name, holder.key, cost);
      if (taken.isFirstRefusal) await this.note(name, holder, actor);
    }
    this.refuse(refused.name, refused.taken);
  }

  /** The refusal, for whoever may have a reason to let it pass all the same; undefined where there is room. */
  async tried(name: RuleName, holder: Holder, actor: Actor): Promise<Taken | undefined> {
    const taken = await this.counters?.take(name, holder.key, 1);
    if (!taken || taken.allowed) return undefined;
    if (taken.isFirstRefusal) await this.note(name, holder, actor);
    return taken;
  }

  refuse(name: RuleName, { waitSeconds }: Taken): never {
    const rule = this.rules?.[name];
    if (!rule) throw new Error('no limit is set');
    const { code, message } = sayLimit(name, rule, waitSeconds);
    throw throttled(code, message, waitSeconds);
  }

  /** Before the rows of an export leave: of what an organisation may carry away in a day. */
  async takeExported(actor: Actor, rows: number): Promise<void> {
    const { organisation } = holdersOf(actor);
    if (organisation && rows > 0) await this.take('exported.organisation', organisation, actor, rows);
  }

  /** A refusal stands also where nobody can write it down. */
  private async note(name: RuleName, { subject, at }: Holder, actor: Actor): Promise<void> {
    const rule = this.rules?.[name];
    const limit = { to: `${name} ${rule?.most}/${rule?.seconds}s` };
    const difference = { limit, ...(at !== undefined && { address: { to: at } }) };
    await this.transactor
      .run(actor, (work) => work.recordQuietly({ audit: { action: 'limits.refuse', subject, difference } }))
      .catch((error: unknown) => log.error(error));
  }
}
