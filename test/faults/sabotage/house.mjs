/** The built class of a name, so that it can be broken before the house uses it: only a test loads this file. */
const built = new URL('../../../dist/house/', import.meta.url);

export async function classOf(path, name) {
  const { [name]: found } = await import(new URL(path, built).href);
  if (!found) throw new Error(`${path} has no ${name}`);
  return found;
}
