import { createRouter, createWebHistory } from 'vue-router';
import type { RouteRecordRaw, RouterScrollBehavior } from 'vue-router';
import NeedsPage from '../pages/NeedsPage.vue';
import SolutionsPage from '../pages/SolutionsPage.vue';
import { pageTexts as texts } from '../texts/pages.js';

const page = (path: string, title: string, component: RouteRecordRaw['component']): RouteRecordRaw =>
  ({ path, component, meta: { title } }) as RouteRecordRaw;

const routes = [
  page('/', texts.home, () => import('../pages/HomePage.vue')),
  page('/needs', texts.needs, NeedsPage),
  page('/needs/new', texts.recordNeed, () => import('../pages/NeedFormPage.vue')),
  page('/needs/:id', texts.need, () => import('../pages/NeedPage.vue')),
  page('/needs/:id/edit', texts.reviseNeed, () => import('../pages/NeedFormPage.vue')),
  page('/needs/:id/matches', texts.needMatches, () => import('../pages/NeedMatchesPage.vue')),
  page('/needs/:id/compare', texts.compare, () => import('../pages/ComparePage.vue')),
  page('/solutions', texts.solutions, SolutionsPage),
  page('/solutions/new', texts.recordSolution, () => import('../pages/SolutionFormPage.vue')),
  page('/solutions/:id', texts.solution, () => import('../pages/SolutionPage.vue')),
  page('/solutions/:id/edit', texts.reviseSolution, () => import('../pages/SolutionFormPage.vue')),
  page('/solutions/:id/matches', texts.solutionMatches, () => import('../pages/SolutionMatchesPage.vue')),
  page('/enterprises/:id', texts.enterprise, () => import('../pages/EnterprisePage.vue')),
  page('/enterprises/:id/edit', texts.reviseEnterprise, () => import('../pages/EnterpriseFormPage.vue')),
  page('/pairs', texts.pairs, () => import('../pages/PairsPage.vue')),
  page('/pairs/:id', texts.pair, () => import('../pages/PairPage.vue')),
  page('/coverage', texts.coverage, () => import('../pages/CoveragePage.vue')),
  page('/coverage/what-if', texts.whatIf, () => import('../pages/CoverageWhatIfPage.vue')),
  page('/coverage/brief', texts.brief, () => import('../pages/CoverageBriefPage.vue')),
  page('/coverage/targets', texts.targets, () => import('../pages/CoverageTargetsPage.vue')),
  page('/audit', texts.audit, () => import('../pages/AuditPage.vue')),
  page('/dead-letters', texts.deadLetters, () => import('../pages/DeadLettersPage.vue')),
  page('/login', texts.login, () => import('../pages/LoginPage.vue')),
  page('/register', texts.register, () => import('../pages/RegisterPage.vue')),
  page('/registration-status', texts.registrationStatus, () => import('../pages/RegistrationStatusPage.vue')),
  page('/registrations', texts.registrations, () => import('../pages/RegistrationsPage.vue')),
  page('/organisations', texts.organisations, () => import('../pages/OrganisationsPage.vue')),
  page('/organisations/:id', texts.organisation, () => import('../pages/OrganisationPage.vue')),
  page('/accounts', texts.accounts, () => import('../pages/AccountsPage.vue')),
  page('/assignments', texts.assignments, () => import('../pages/AssignmentsPage.vue')),
  page('/people/:id', texts.person, () => import('../pages/PersonPage.vue')),
  page('/activate', texts.activate, () => import('../pages/CodePage.vue')),
  page('/forgot', texts.forgot, () => import('../pages/CodePage.vue')),
  page('/me', texts.me, () => import('../pages/MePage.vue')),
  page('/:rest(.*)*', texts.notFound, () => import('../pages/NotFoundPage.vue')),
];

const PATIENCE_MS = 2000;

/** Back where one was, once the page is long enough again to be there. */
async function untilTall(top: number): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (document.documentElement.scrollHeight < top + innerHeight && Date.now() < until) {
    await new Promise((done) => requestAnimationFrame(done));
  }
}

const scrollBehavior: RouterScrollBehavior = async (to, from, saved) => {
  if (saved) {
    await untilTall(saved.top);
    return saved;
  }
  if (to.hash) return { el: to.hash };
  // A filter changes the list in place; a page of it begins at the top.
  const inPlace = to.path === from.path && to.query['page'] === from.query['page'];
  return inPlace ? false : { top: 0 };
};

export const router = createRouter({ history: createWebHistory(), routes, scrollBehavior });

router.afterEach(({ meta }) => {
  document.title = `${String(meta['title'])} · ${texts.product}`;
});
