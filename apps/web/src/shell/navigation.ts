import {
  Box,
  Connection,
  DataAnalysis,
  Document,
  EditPen,
  HomeFilled,
  Memo,
  OfficeBuilding,
  Stamp,
  Tickets,
  User,
  UserFilled,
  WarnTriangleFilled,
} from '@element-plus/icons-vue';
import type { Component } from 'vue';
import type { Me } from '../api/types.js';
import { shellTexts as texts } from '../texts/shell.js';

export interface Entry {
  readonly to: string;
  readonly name: string;
  readonly icon: Component;
}

const home: Entry = { to: '/', name: texts.phone.home, icon: HomeFilled };
const needs: Entry = { to: '/needs', name: texts.needs, icon: Document };
const solutions: Entry = { to: '/solutions', name: texts.solutions, icon: Box };
const pairs: Entry = { to: '/pairs', name: texts.pairs, icon: Connection };
const recordNeed: Entry = { to: '/needs/new', name: texts.recordNeed, icon: EditPen };
const recordSolution: Entry = { to: '/solutions/new', name: texts.recordSolution, icon: EditPen };
const registrations: Entry = { to: '/registrations', name: texts.registrations, icon: Stamp };
const organisations: Entry = { to: '/organisations', name: texts.organisations, icon: UserFilled };
const assignments: Entry = { to: '/assignments', name: texts.assignments, icon: Tickets };
const audit: Entry = { to: '/audit', name: texts.audit, icon: Memo };
const deadLetters: Entry = { to: '/dead-letters', name: texts.deadLetters, icon: WarnTriangleFilled };
const coverage: Entry = { to: '/coverage', name: texts.coverage, icon: DataAnalysis };
const me: Entry = { to: '/me', name: texts.phone.me, icon: User };

/** The three administrators (三员分立) have nothing to do with the business, and each with the things of one office. */
const ADMINISTRATORS: Readonly<Record<string, readonly Entry[]>> = {
  system_admin: [organisations, deadLetters],
  security_admin: [{ ...organisations, name: texts.rolesOfPeople }],
  audit_admin: [audit],
};

/** Where whoever logs in finds what it is for, if that is not the home page. */
export const landing = (who: Me | undefined): string | undefined => ADMINISTRATORS[who?.role ?? '']?.[0]?.to;

const ownPeople = (who: Me): Entry[] =>
  who.organisations
    .filter(({ current }) => current)
    .map(({ id }) => ({ to: `/organisations/${id}`, name: texts.ownPeople, icon: UserFilled }));

/** By role: at most seven entries, nouns of the notice. */
export function sideEntries(who: Me | undefined): Entry[] {
  const library = [needs, solutions];
  if (!who?.organisation) return library;
  const administers = ADMINISTRATORS[who.role];
  if (administers) return [...administers, me];
  switch (who.role) {
    case 'enterprise': {
      const file = { to: `/enterprises/${who.organisation}`, name: texts.myFile, icon: OfficeBuilding };
      return [...library, pairs, file, recordNeed, ...ownPeople(who)];
    }
    case 'provider':
      return [...library, pairs, recordNeed, recordSolution, ...ownPeople(who)];
    case 'bureau':
      return [...library, pairs, coverage, registrations, organisations, assignments];
    case 'district':
      return [...library, pairs, coverage, registrations, organisations];
    case 'evaluator':
    case 'auditor':
      return [...library, assignments, ...ownPeople(who)];
    case 'expert':
      return [...library, assignments];
    default:
      return library;
  }
}

/** The four of a phone; what it has no room for stands on the home page. */
export function phoneEntries(who: Me | undefined): Entry[] {
  if (landing(who)) return sideEntries(who);
  const last = sideEntries(who).find((entry) => entry === assignments && who?.role !== 'bureau') ?? {
    ...pairs,
    name: texts.phone.pairs,
  };
  return [home, { ...needs, name: texts.phone.needs }, { ...solutions, name: texts.phone.solutions }, last];
}

/** Whether an entry stands for the page: the list for its records, but not for the entry of its own form. */
export function stands(entry: Entry, path: string, all: readonly Entry[]): boolean {
  if (entry.to === path) return true;
  if (entry.to === '/' || all.some(({ to }) => to === path)) return false;
  return path.startsWith(`${entry.to}/`);
}
