import { busy, invalid } from '@app/kernel/domain-error.js';

export const keyReused = () =>
  invalid('IDEMPOTENCY.KEY_REUSED', '这个幂等键（idempotency-key）已用于另一个请求，请换一个');

export const stillInFlight = () => busy('IDEMPOTENCY.IN_FLIGHT', '同一个请求正在处理，请稍后以同一个幂等键重试', 3);

export const keyMalformed = () =>
  invalid('IDEMPOTENCY.KEY_MALFORMED', '幂等键（idempotency-key）应为 1 至 255 个可见的 ASCII 字符');
