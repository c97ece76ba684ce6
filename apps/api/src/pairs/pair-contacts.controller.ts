import { FindContacts } from '@app/adaptation/application/find-contacts.query.js';
import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { FindPair } from '@app/matching/application/find-pair.query.js';
import { OpenPairContacts } from '@app/matching/application/open-pair-contacts.use-case.js';
import type { PairId, PairRecord } from '@app/matching/published/pair.summary.js';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ContactResponse } from '../enterprises/enterprise.response.js';
import { NameBook } from '../find/name-book.js';
import { WriteDoor } from '../idempotency/write-door.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access, PARTIES } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { OpenContactsRequest } from './pair.request.js';
import { PairResponse } from './pair.response.js';

/** The contacts of the enterprise of a pair: shown when it says so. */
@ApiProblems(
  'MATCHING.PAIR_MISSING',
  'MATCHING.PAIR_CHANGED',
  'MATCHING.PAIR_NOT_OPENED',
  'MATCHING.CONTACTS_NOT_YOURS',
  'MATCHING.CONTACTS_OPENED_ALREADY',
)
@Controller('pairs/:id')
export class PairContactsController {
  constructor(
    private readonly door: WriteDoor,
    private readonly nameBook: NameBook,
    private readonly findPair: FindPair,
    private readonly openPairContacts: OpenPairContacts,
    private readonly findContacts: FindContacts,
  ) {}

  /** The enterprise shows its contacts to the provider. */
  @Access(['enterprise'], 'pairs')
  @Post('open-contacts')
  @HttpCode(200)
  async open(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() { version }: OpenContactsRequest,
  ): Promise<PairResponse> {
    const { actor } = caller;
    const input = { id: id as PairId, version };
    await this.door.run(caller, input, async (work) => ({
      id: (await this.openPairContacts.execute(work, actor, input)).id,
    }));
    return PairResponse.of(await this.pair(actor, id), await this.nameBook.open());
  }

  /** As far as they are open to this reader; the trail says who looked. */
  @Access(PARTIES)
  @Get('contacts')
  async read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ContactResponse[]> {
    const pair = await this.pair(actor, id);
    const contacts = await this.findContacts.execute(Scope.of(actor), { id: pair.enterpriseId });
    const difference = { contacts: { to: String(contacts.length) } };
    // Not told who looked, nobody looks.
    await this.door.note(actor, { action: 'matching.read-contacts', subject: pair.id, difference });
    return contacts.map((contact) => ({ ...contact }));
  }

  private async pair(actor: Actor, id: string): Promise<PairRecord> {
    const pair = await this.findPair.execute(Scope.of(actor), { actor, id: id as PairId });
    if (!pair) throw missing('MATCHING.PAIR_MISSING', '没有找到这一对适配');
    return pair;
  }
}
