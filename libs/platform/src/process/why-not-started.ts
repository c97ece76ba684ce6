import { DomainError } from '@app/kernel/domain-error.js';

const MALFORMED = 2;
const UNAVAILABLE = 3;

/** Where the system does not give us the address: `code` of the error → what to do about it. */
const byCode: Readonly<Record<string, (address: string) => string>> = {
  EADDRINUSE: (address) => `${address} 已被占用：请结束占用它的程序，或用环境变量 PORT 指定别的端口`,
  EACCES: (address) => `没有权限使用 ${address}：请用环境变量 PORT 指定 1024 以上的端口`,
  EADDRNOTAVAIL: (address) => `${address} 不是本机的地址：请核对环境变量 HOST`,
  ENOTFOUND: (address) => `找不到主机 ${address}：请核对环境变量 HOST`,
};

/** A sentence and an exit code for the operator, as the console has them; undefined for a fault of ours. */
export function whyNotStarted(error: unknown): { readonly sentence: string; readonly exitCode: number } | undefined {
  if (error instanceof DomainError) {
    const reasons = error.refusals.map(({ message }) => `- ${message}`);
    const exitCode = error.kind === 'unavailable' ? UNAVAILABLE : MALFORMED;
    return { sentence: [error.message, ...reasons].join('\n'), exitCode };
  }
  if (!(error instanceof Error)) return undefined;
  const { code = '', address, hostname, port } = error as NodeJS.ErrnoException & Where;
  const say = Object.hasOwn(byCode, code) ? byCode[code] : undefined;
  return say && { sentence: say(`${address ?? hostname ?? ''}${port ? `:${port}` : ''}`), exitCode: UNAVAILABLE };
}

interface Where {
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
}
