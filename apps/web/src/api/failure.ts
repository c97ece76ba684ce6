import { problemTexts } from '../texts/problem.js';
import type { Problem } from './types.js';

/** The network did not answer at all: there is no status. */
export const OFFLINE = 'NETWORK.OFFLINE';

/** Of a problem that no api told. */
const NOBODY = { type: 'about:blank', instance: '', requestId: '' };

/** Every failed call ends as one of these; `problem` is what the person is told. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

/** Of anything thrown. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Failure) return error.problem;
  const offline = error instanceof TypeError;
  const { title, detail } = offline ? problemTexts.offline : problemTexts.unexpected;
  const code = offline ? OFFLINE : 'WEB.UNEXPECTED';
  return { ...NOBODY, title, detail, status: 0, code, retryable: offline };
}

/** An answer that is no problem document (a proxy's page for one) still says its status. */
export function problemOfAnswer(answer: unknown, response: Response): Problem {
  if (typeof answer === 'object' && answer !== null && 'title' in answer && 'code' in answer) {
    return answer as Problem;
  }
  const { title, detail } = problemTexts.unexpected;
  const { status } = response;
  const requestId = response.headers.get('x-request-id') ?? '';
  return { ...NOBODY, title, detail, status, code: `HTTP.${status}`, requestId, retryable: status >= 500 };
}

/** Somebody was faster (409), or no version was said at all (428): the newest is to be looked at first. */
export const isOvertaken = (problem: Problem | undefined): boolean =>
  problem?.status === 409 || problem?.status === 428;
