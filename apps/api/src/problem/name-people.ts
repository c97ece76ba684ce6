import { DomainError } from '@app/kernel/domain-error.js';
import type { Refusal } from '@app/kernel/refusal.js';
import { Scope } from '@app/kernel/scope.js';
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { catchError } from 'rxjs';
import { NameBook } from '../find/name-book.js';
import { actorOf } from '../session/request-actor.js';

/** A room knows people by their ids; whoever was overtaken is told a name, if it is one to be told. */
@Injectable()
export class NamePeople implements NestInterceptor {
  constructor(private readonly nameBook: NameBook) {}

  intercept(context: ExecutionContext, next: CallHandler) {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    return next.handle().pipe(catchError((error) => this.told(error, request)));
  }

  private async told(error: unknown, request: FastifyRequest): Promise<never> {
    if (!(error instanceof DomainError) || error.kind !== 'conflict') throw error;
    const { kind, code, message, refusals, retryAfter } = error;
    const scope = Scope.of(actorOf(request));
    const named = await Promise.all(refusals.map((refusal) => this.named(scope, refusal)));
    throw new DomainError(kind, code, message, named, retryAfter);
  }

  private async named(scope: Scope, refusal: Refusal): Promise<Refusal> {
    const { code, value } = refusal;
    if (!code.endsWith('CHANGED_BY') || value === undefined) return refusal;
    return { ...refusal, value: await this.nameBook.person(value, scope) };
  }
}
