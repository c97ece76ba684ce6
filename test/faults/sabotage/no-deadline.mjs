import { classOf } from './house.mjs';

const GuardedSearch = await classOf('libs/search/src/infrastructure/guarded-search.adapter.js', 'GuardedSearch');

GuardedSearch.prototype.guard = (_policy, ask) => ask();
