import { FindNeed } from '@app/adaptation/application/find-need.query.js';
import { SearchNeeds } from '@app/adaptation/application/search-needs.query.js';
import { houseActor } from '@app/kernel/actor.js';
import { missing } from '@app/kernel/domain-error.js';
import { Scope } from '@app/kernel/scope.js';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Access } from '../../apps/api/src/session/access.js';

const everything = Scope.of(houseActor);

/** Doors with every hole that the matrix has to find. */
@Access('anyone')
@Controller('leaks')
export class LeakingDoors {
  constructor(
    private readonly findNeed: FindNeed,
    private readonly searchNeeds: SearchNeeds,
  ) {}

  @Get('text/:id')
  async text(@Param('id') id: string): Promise<object> {
    return { title: (await this.findNeed.execute(everything, { id }))?.title };
  }

  @Get('header/:id')
  async header(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<object> {
    const need = await this.findNeed.execute(everything, { id });
    reply.header('x-note', encodeURIComponent(need?.title ?? ''));
    return {};
  }

  /** Says more of what there is than of what there is not. */
  @Get('existence/:id')
  async existence(@Param('id') id: string): Promise<never> {
    const need = await this.findNeed.execute(everything, { id });
    throw need ? missing('LEAK.HIDDEN', '它没有向您公开') : missing('LEAK.NOWHERE', '没有找到');
  }

  @Get('total')
  async total(): Promise<object> {
    const { total } = await this.searchNeeds.execute(everything, { filters: {}, page: 1, pageSize: 0 });
    return { total };
  }
}

/** A door that says nothing of who may pass. */
@Controller('shut')
export class SilentDoor {
  @Get()
  read(): object {
    return { open: true };
  }
}
