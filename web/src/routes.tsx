import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { EVIDENCE_STATES, type EvidenceState } from './labels'
import { Shell } from './ui/Shell'
import type { WordKey } from './words/words'

/** The only list of pages. They stand behind a # in the address: the server needs to know one page alone. */
const root = createRootRoute({ component: Shell })

interface SubjectSearch {
  readonly fr?: string | undefined
  readonly open?: boolean | undefined
  readonly why?: string | undefined
  readonly answer?: 'ABLE' | 'ABLE_WITH_HELP' | 'IN_FORCE' | undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const answer = (value: unknown) => (value === 'ABLE' || value === 'ABLE_WITH_HELP' || value === 'IN_FORCE' ? value : undefined)

const pages = [
  createRoute({ getParentRoute: () => root, path: '/', component: lazyRouteComponent(() => import('./features/plants/PlantsPage'), 'PlantsPage') }),
  createRoute({ getParentRoute: () => root, path: '/plants/$plant', component: lazyRouteComponent(() => import('./features/zones/ZonesPage'), 'ZonesPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/plants/$plant/subject/$subject',
    validateSearch: (search): SubjectSearch => ({ fr: text(search['fr']), open: search['open'] === true || undefined, why: text(search['why']), answer: answer(search['answer']) }),
    component: lazyRouteComponent(() => import('./features/zone/SubjectPage'), 'SubjectPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/plants/$plant/requirements', component: lazyRouteComponent(() => import('./features/requirements/RequirementsPage'), 'RequirementsPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/plants/$plant/evidence',
    validateSearch: (search): { state?: EvidenceState | undefined } => ({ state: EVIDENCE_STATES.find((each) => each === search['state']) }),
    component: lazyRouteComponent(() => import('./features/evidence/EvidencePage'), 'EvidencePage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/plants/$plant/inventory', component: lazyRouteComponent(() => import('./features/inventory/InventoryPage'), 'InventoryPage') }),
  createRoute({ getParentRoute: () => root, path: '/plants/$plant/findings', component: lazyRouteComponent(() => import('./features/findings/FindingsPage'), 'FindingsPage') }),
  createRoute({ getParentRoute: () => root, path: '/plants/$plant/history', component: lazyRouteComponent(() => import('./features/history/HistoryPage'), 'HistoryPage') }),
  createRoute({ getParentRoute: () => root, path: '/plants/$plant/reports', component: lazyRouteComponent(() => import('./features/reports/ReportsPage'), 'ReportsPage') }),
  createRoute({ getParentRoute: () => root, path: '/plants/$plant/reports/$report', component: lazyRouteComponent(() => import('./features/reports/ReportPage'), 'ReportPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue',
    validateSearch: (search): { text?: string | undefined } => ({ text: text(search['text']) }),
    component: lazyRouteComponent(() => import('./features/catalogue/CataloguePage'), 'CataloguePage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/administration', component: lazyRouteComponent(() => import('./features/administration/AdministrationPage'), 'AdministrationPage') }),
  createRoute({ getParentRoute: () => root, path: '/account', component: lazyRouteComponent(() => import('./features/account/AccountPage'), 'AccountPage') }),
  createRoute({
    getParentRoute: () => root,
    path: '/catalogue/parts/$part',
    validateSearch: (search): { edition?: string | undefined } => ({ edition: text(search['edition']) }),
    component: lazyRouteComponent(() => import('./features/catalogue/PartPage'), 'PartPage'),
  }),
  createRoute({ getParentRoute: () => root, path: '/catalogue/entries/$entry', component: lazyRouteComponent(() => import('./features/catalogue/EntryPage'), 'EntryPage') }),
] as const

/** Those of a plant, in the order of their tabs. */
export const PLANT_PAGES = [
  { to: '/plants/$plant', word: 'screen.zones-and-conduits' },
  { to: '/plants/$plant/requirements', word: 'screen.requirements' },
  { to: '/plants/$plant/reports/$report', report: 'targets', word: 'screen.risk-and-targets' },
  { to: '/plants/$plant/reports/$report', report: 'product-statement', word: 'screen.components' },
  { to: '/plants/$plant/inventory', word: 'screen.inventory' },
  { to: '/plants/$plant/evidence', word: 'report.evidence' },
  { to: '/plants/$plant/findings', word: 'report.findings' },
  { to: '/plants/$plant/reports/$report', report: 'questions', word: 'screen.next-questions' },
  { to: '/plants/$plant/history', word: 'screen.history' },
  { to: '/plants/$plant/reports', word: 'screen.reports' },
] as const satisfies readonly { to: string; report?: string; word: WordKey }[]

export const router = createRouter({ routeTree: root.addChildren(pages), history: createHashHistory() })

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
