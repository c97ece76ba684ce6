import { houseActor } from '@app/kernel/actor.js';
import { Scope } from '@app/kernel/scope.js';
import { FindProgramme } from '@app/programme/application/find-programme.query.js';
import { Injectable } from '@nestjs/common';
import { Names } from './names.js';

/** The names of the programme's codes, as they are today. */
@Injectable()
export class NameBook {
  constructor(private readonly findProgramme: FindProgramme) {}

  async open(): Promise<Names> {
    return new Names(await this.findProgramme.execute(Scope.of(houseActor), {}));
  }
}
