/** Rooms by their alias, for the compiled benches: `@app/<room>/x.js` is `dist/bench/libs/<room>/src/x.js`. */
const compiled = new URL('../../dist/bench/libs/', import.meta.url);

export function resolve(specifier, context, next) {
  const [, room, file] = /^@app\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
  return next(room ? new URL(`${room}/src/${file}`, compiled).href : specifier, context);
}
