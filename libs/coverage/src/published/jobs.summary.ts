/** Kinds of long work of this room. */
export const REBUILD_FACTS = 'coverage.rebuild-facts';
