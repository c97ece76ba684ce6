/** Only what was said: at a door, a key may be there without a value, and that must not unsay anything. */
export function stated<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
