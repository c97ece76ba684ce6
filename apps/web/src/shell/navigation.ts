import { Box, Connection, Document, EditPen, HomeFilled, OfficeBuilding, Stamp } from '@element-plus/icons-vue';
import type { Component } from 'vue';
import type { Me } from '../api/types.js';
import { shellTexts as texts } from '../texts/shell.js';

export interface Entry {
  readonly to: string;
  readonly name: string;
  readonly icon: Component;
}

/** By role: at most seven entries, nouns of the notice. */
export function sideEntries(me: Me | undefined): Entry[] {
  const entries: Entry[] = [
    { to: '/needs', name: texts.needs, icon: Document },
    { to: '/solutions', name: texts.solutions, icon: Box },
  ];
  if (me?.organisation) entries.push({ to: '/pairs', name: texts.pairs, icon: Connection });
  if (me?.role === 'enterprise' && me.organisation) {
    entries.push({ to: `/enterprises/${me.organisation}`, name: texts.myFile, icon: OfficeBuilding });
  }
  if (me?.role === 'enterprise' || me?.role === 'provider') {
    entries.push({ to: '/needs/new', name: texts.recordNeed, icon: EditPen });
  }
  if (me?.role === 'bureau' || me?.role === 'district') {
    entries.push({ to: '/registrations', name: texts.registrations, icon: Stamp });
  }
  if (me?.role === 'provider') entries.push({ to: '/solutions/new', name: texts.recordSolution, icon: EditPen });
  return entries;
}

/** The four of a phone. */
export const phoneEntries: readonly Entry[] = [
  { to: '/', name: texts.phone.home, icon: HomeFilled },
  { to: '/needs', name: texts.phone.needs, icon: Document },
  { to: '/solutions', name: texts.phone.solutions, icon: Box },
  { to: '/pairs', name: texts.phone.pairs, icon: Connection },
];

/** Whether an entry stands for the page: the list for its records, but not for the entry of its own form. */
export function stands(entry: Entry, path: string, all: readonly Entry[]): boolean {
  if (entry.to === path) return true;
  if (entry.to === '/' || all.some(({ to }) => to === path)) return false;
  return path.startsWith(`${entry.to}/`);
}
