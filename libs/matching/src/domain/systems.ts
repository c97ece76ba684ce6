import { comparableName } from '@app/kernel/names.js';
import type { Terms } from './terms.js';

/** A system to integrate, for comparing: its whole name, and the kinds of system that the name speaks of. */
export interface SystemName {
  readonly whole: string;
  /** Synonym groups and Latin words of two letters and more. */
  readonly kinds: readonly string[];
  /** The name is that of a kind (ERP, 制造执行系统), not of one product. */
  readonly generic: boolean;
}

export function systemNameOf(name: string, terms: Terms): SystemName {
  const whole = comparableName(name)
    .replace(/\s+/gu, '')
    .replace(/(?<=.)(系统|平台|软件)$/u, '');
  const group = terms.groupNamed(name) ?? terms.groupNamed(whole);
  const words: readonly string[] = comparableName(name).match(/[a-z][a-z0-9]+/g) ?? [];
  const kinds = [...terms.groupsIn(name).map((at) => `group ${at}`), ...words];
  return { whole, kinds, generic: group !== undefined || words.includes(whole) };
}

/** One product answers a kind, and a kind any product of it; two products answer only by one name. */
export function isSameSystem(wanted: SystemName, offered: SystemName): boolean {
  if (wanted.whole === offered.whole) return true;
  return (wanted.generic || offered.generic) && wanted.kinds.some((kind) => offered.kinds.includes(kind));
}
