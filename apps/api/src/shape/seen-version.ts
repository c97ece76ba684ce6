import { invalid } from '@app/kernel/domain-error.js';
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tap } from 'rxjs';

const WRITES = ['POST', 'PUT', 'PATCH'];

/**
 * Optimistic locking in the words of HTTP: an answer that is one record carries `ETag: "3"`; a change may say the version
 * that the person saw as `If-Match: "3"` instead of `version` in its form.
 */
@Injectable()
export class SeenVersion implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const seen = request.headers['if-match'];
    if (seen !== undefined && WRITES.includes(request.method)) request.body = withVersion(request.body, seen);
    const reply = http.getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((answer: unknown) => {
        const version = versionIn(answer);
        if (typeof version === 'number') void reply.header('etag', `"${version}"`);
      }),
    );
  }
}

function withVersion(form: unknown, seen: string): unknown {
  const said = /^"?([1-9]\d{0,9})"?$/.exec(seen)?.[1];
  if (!said) throw invalid('REQUEST.IF_MATCH_MALFORMED', 'If-Match 应为所见的版本号，如 "3"');
  // What is no form is refused as such, later.
  if (form !== undefined && (typeof form !== 'object' || form === null || Array.isArray(form))) return form;
  const version = Number(said);
  const own = versionIn(form);
  if (own !== undefined && own !== version) {
    throw invalid('REQUEST.VERSIONS_DIFFER', 'If-Match 与内容中的版本号不一致', [
      {
        code: 'REQUEST.VERSIONS_DIFFER',
        field: 'version',
        message: '两处版本号应相同',
        value: JSON.stringify(own),
        limit: said,
      },
    ]);
  }
  return { ...form, version };
}

const versionIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { readonly version?: unknown }).version : undefined;
