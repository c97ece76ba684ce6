import { busy, missing } from '@app/kernel/domain-error.js';
import { describe, expect, it } from '@jest/globals';
import { problemOf } from './problem.js';

const where = { instance: '/api/v1/toys', requestId: 'request-1' };

describe('a problem', () => {
  it('is told in the words of the room', () => {
    expect(problemOf(missing('TOY.MISSING', '没有找到该玩具'), where)).toEqual({
      type: 'urn:problem:TOY.MISSING',
      title: '没有找到',
      status: 404,
      detail: '没有找到该玩具',
      code: 'TOY.MISSING',
      retryable: false,
      ...where,
    });
    expect(problemOf(busy('TOY.BUSY', '请稍后', 3), where)).toMatchObject({ status: 409, retryable: true });
  });

  it.each([
    { code: 'ECONNREFUSED' },
    { code: 'PROTOCOL_SEQUENCE_TIMEOUT' },
    { code: 'ER_LOCK_WAIT_TIMEOUT' },
    { code: 'SQLITE_BUSY' },
    { message: 'Queue limit reached.' },
  ])('is a server away, and may pass: %j', (said) => {
    const error = Object.assign(new Error('the password is 1234'), said);
    expect(problemOf(error, where)).toMatchObject({ status: 503, code: 'PLATFORM.AWAY', retryable: true });
  });

  it.each([
    new Error('secret'),
    { code: 'ER_PARSE_ERROR' },
    { status: 200 },
    { statusCode: 'x' },
    'secret',
    undefined,
    null,
  ])('is a fault of ours, of which no more is said: %p', (error) => {
    const problem = problemOf(error, where);
    expect(problem).toMatchObject({ status: 500, code: 'HTTP.500', title: '服务暂时不可用', retryable: false });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });
});
