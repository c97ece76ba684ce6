import { isOvertaken } from '../../api/failure.js';
import type { Problem } from '../../api/types.js';

/** What is wrong, per field of the form. */
export type Wrong = Readonly<Record<string, string>>;

/** Where `field` is a path into a list, its first part names the field on the page. */
export function wrongOf(problem: Problem | undefined): Record<string, string> {
  const wrong: Record<string, string> = {};
  // What somebody else changed is no mistake of the form.
  if (isOvertaken(problem)) return wrong;
  for (const { field, message } of problem?.refusals ?? []) {
    const [name] = (field ?? '').split(/[.[]/);
    if (name) wrong[name] = wrong[name] ? `${wrong[name]} ${message}` : message;
  }
  return wrong;
}

export const fieldId = (name: string): string => `field-${name}`;

/** Brings a field into sight and the cursor into it. */
export function goTo(name: string): void {
  const field = document.getElementById(fieldId(name));
  field?.scrollIntoView({ block: 'center' });
  const first = field?.matches('input, textarea')
    ? field
    : field?.querySelector<HTMLElement>('input, textarea, button');
  first?.focus({ preventScroll: true });
}
