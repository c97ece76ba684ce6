import { importSchema } from '@app/adaptation/published/import-schema.summary.js';
import type { Actor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiProblems } from '../problem/problem.response.js';
import { CurrentActor } from '../session/current-actor.js';
import { ProgrammeResponse } from './programme.response.js';
import { Access } from '../session/access.js';

/** What the city has laid down: industries, districts, scenarios, batches, editions, where papers go. */
@ApiProblems()
@Access('anyone')
@Controller()
export class ProgrammeController {
  constructor(private readonly findProgramme: FindProgramme) {}

  /** The programme of the city: industries, districts, scenarios with their levels, batches, editions, office. */
  @Get('programme')
  async programme(@CurrentActor() actor: Actor): Promise<ProgrammeResponse> {
    return ProgrammeResponse.of(await this.findProgramme.execute(Scope.of(actor), {}));
  }

  /** JSON Schema (2020-12) of the file that `console import` takes. */
  @Get('import.schema.json')
  @ApiOkResponse({
    description: 'JSON Schema 2020-12',
    schema: {
      type: 'object',
      properties: {
        $schema: { type: 'string' },
        title: { type: 'string' },
        properties: { type: 'object', additionalProperties: true },
      },
      additionalProperties: true,
    },
  })
  async schema(@CurrentActor() actor: Actor): Promise<object> {
    return importSchema(await this.findProgramme.execute(Scope.of(actor), {}));
  }
}
