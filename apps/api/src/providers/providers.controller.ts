import { DeclareCapacity } from '@app/adaptation/application/declare-capacity.use-case.js';
import { FindProvider } from '@app/adaptation/application/find-provider.query.js';
import { MoveProvider } from '@app/adaptation/application/move-provider.use-case.js';
import { providerJson } from '@app/adaptation/published/solution-json.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { WriteDoor } from '../idempotency/write-door.js';
import { Limited } from '../limits/limited.js';
import { ApiProblems } from '../problem/problem.response.js';
import { Access } from '../session/access.js';
import { CurrentActor } from '../session/current-actor.js';
import { CurrentCaller } from '../session/current-caller.js';
import type { Caller } from '../session/current-caller.js';
import { MoveRequest } from '../shape/move.request.js';
import { DeclareCapacityRequest } from './provider.request.js';
import { ProviderResponse } from './provider.response.js';

type Verb = Parameters<MoveProvider['execute']>[2]['verb'];

/** The roster of providers. */
@ApiProblems(
  'ADAPTATION.PROVIDER_MISSING',
  'ADAPTATION.PROVIDER_REFUSED',
  'ADAPTATION.PROVIDER_CANNOT_MOVE',
  'ADAPTATION.REASON_MISSING',
  'ADAPTATION.RECORD_CHANGED',
)
@Access('anyone')
@Limited('search')
@Controller('providers/:id')
export class ProvidersController {
  constructor(
    private readonly door: WriteDoor,
    private readonly findProvider: FindProvider,
    private readonly declareCapacity: DeclareCapacity,
    private readonly moveProvider: MoveProvider,
  ) {}

  /** A provider as the roster has it. */
  @Get()
  async find(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ProviderResponse> {
    const provider = await this.findProvider.execute(Scope.of(actor), { id });
    if (!provider) throw missing('ADAPTATION.PROVIDER_MISSING', '没有找到该服务商');
    return ProviderResponse.of(provider);
  }

  /** How many projects at once, by its own word, until a date. */
  @Access(['provider'], 'solutions')
  @Post('capacity')
  @HttpCode(200)
  declare(
    @CurrentCaller() caller: Caller,
    @Param('id') id: string,
    @Body() form: DeclareCapacityRequest,
  ): Promise<ProviderResponse> {
    return this.door.run(caller, form, async (work) =>
      providerJson(await this.declareCapacity.execute(work, caller.actor, { ...form, id })),
    );
  }

  /** 动态调整: by the bureau, with a reason. */
  @Access(['bureau'])
  @Post('suspend')
  @HttpCode(200)
  suspend(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, 'suspend');
  }

  /** Ends a suspension. */
  @Access(['bureau'])
  @Post('relist')
  @HttpCode(200)
  relist(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, 'relist');
  }

  /** Takes it off the roster for good. */
  @Access(['bureau'])
  @Post('remove')
  @HttpCode(200)
  remove(@CurrentCaller() caller: Caller, @Param('id') id: string, @Body() form: MoveRequest) {
    return this.move(caller, id, form, 'remove');
  }

  private move(caller: Caller, id: string, form: MoveRequest, verb: Verb): Promise<ProviderResponse> {
    return this.door.run(caller, form, async (work) =>
      providerJson(await this.moveProvider.execute(work, caller.actor, { ...form, id, verb })),
    );
  }
}
