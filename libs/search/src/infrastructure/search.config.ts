import { invalid } from '@app/kernel/domain-error.js';
import type { MeilisearchOptions } from './meilisearch/connection.js';

/** Which engine answers: a Meilisearch server if MEILI_HOST names one, else the one inside the process. */
export class SearchConfig {
  constructor(readonly meilisearch: MeilisearchOptions | null) {}

  static fromEnvironment(env: NodeJS.ProcessEnv): SearchConfig {
    const { MEILI_HOST: url, MEILI_API_KEY: apiKey, MEILI_MASTER_KEY: master, MEILI_PREFIX: prefix } = env;
    if (!url) return new SearchConfig(null);
    if (!/^https?:\/\/\S+$/.test(url)) throw wrong('MEILI_HOST', 'MEILI_HOST 应为 http://… 或 https://…');
    if (prefix && !/^[a-z][a-z0-9_]{0,19}$/.test(prefix)) {
      throw wrong('MEILI_PREFIX', 'MEILI_PREFIX 应以小写字母开头，只含小写字母、数字和下划线，至多 20 位');
    }
    // Outside production a server that was only just started has no other key.
    const key = apiKey ?? (env['NODE_ENV'] === 'production' ? undefined : master);
    return new SearchConfig({ url, ...(key && { apiKey: key }), ...(prefix && { prefix }) });
  }
}

const wrong = (field: string, message: string) =>
  invalid('SETTINGS.INVALID', '环境变量有误', [{ code: 'SETTINGS.INVALID', field, message }]);
