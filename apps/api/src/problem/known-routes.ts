import type { FastifyInstance } from 'fastify';

interface KnownRoute {
  readonly methods: readonly string[];
  readonly path: RegExp;
  /** As it was written, `/api/v1/needs/:id`. */
  readonly url: string;
}

const known = new WeakMap<object, KnownRoute[]>();

/** Remembers every route from now on, so that a wrong method on a known path is a 405 and not a 404. */
export function watchRoutes(fastify: FastifyInstance): void {
  const routes: KnownRoute[] = [];
  known.set(fastify.server, routes);
  fastify.addHook('onRoute', ({ method, url }) => {
    // A wildcard serves files: every path would be known.
    if (!url.includes('*')) routes.push({ methods: [method].flat(), path: pathOf(url), url });
  });
}

/** The methods that this path is known to answer: none, if it is not known at all. */
export function methodsOf({ server }: FastifyInstance, path: string): string[] {
  const found = (known.get(server) ?? []).filter((route) => route.path.test(path));
  return [...new Set(found.flatMap(({ methods }) => methods))].sort();
}

/** Every route that this server answers, files apart: for tests that leave none out. */
export function routesOf({ server }: FastifyInstance): string[] {
  const all = (known.get(server) ?? []).flatMap(({ methods, url }) => methods.map((method) => `${method} ${url}`));
  return [...new Set(all)].sort();
}

const pathOf = (url: string) =>
  new RegExp(`^${url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z]\w*/g, '[^/]+')}$`);
