import type { Words, WordKey } from './words/words'

/** The only place where a value of the domain becomes words, a colour or a sign. */

const ZONE_KINDS = {
  BUSINESS: 'zone-kind.business',
  DMZ: 'zone-kind.dmz',
  OPERATIONS: 'zone-kind.operations',
  CONTROL: 'zone-kind.control',
  SAFETY: 'zone-kind.safety',
  WIRELESS: 'zone-kind.wireless',
  TEMPORARY: 'zone-kind.temporary',
  EXTERNAL: 'zone-kind.external',
  OTHER: 'zone-kind.other',
} as const satisfies Record<string, WordKey>

function isZoneKind(kind: string): kind is keyof typeof ZONE_KINDS {
  return kind in ZONE_KINDS
}

/** What a zone or conduit is; a kind that this page is too old to know is shown as the server wrote it. */
export function placeKind(words: Words, place: { kind: string; outside: boolean; wireless: boolean }): string {
  if (place.kind === 'CONDUIT') return words.say(place.wireless ? 'drawing.wireless-conduit' : 'drawing.conduit')
  const kind = isZoneKind(place.kind) ? words.say(ZONE_KINDS[place.kind]) : place.kind
  return place.outside ? `${kind} · ${words.say('drawing.outside')}` : kind
}

/** `NOT_MET` as `not-met`, which is how words are kept. */
type Kebab<S extends string> = S extends `${infer A}_${infer B}` ? `${Lowercase<A>}-${Kebab<B>}` : Lowercase<S>

function kebab<S extends string>(value: S): Kebab<S> {
  return value.toLowerCase().replaceAll('_', '-') as Kebab<S>
}

type Status = 'MET' | 'NOT_MET' | 'NOT_APPLICABLE' | 'UNKNOWN'
type Foundation = 'IAC' | 'UC' | 'SI' | 'DC' | 'RDF' | 'TRE' | 'RA'
export type EvidenceState = 'STALE' | 'EXPIRED' | 'WITHDRAWN' | 'NOT_YET' | 'IN_FORCE'
export type EvidenceKind = 'CLAIM' | 'CERTIFICATE' | 'LAB_TEST' | 'DESIGN_DOCUMENT' | 'PROCEDURE' | 'CONFIGURATION' | 'SITE_TEST' | 'OBSERVATION' | 'ACTIVITY'
type FindingKind = 'NONCONFORMITY' | 'RECOMMENDATION' | 'OWN_CHECK' | 'NOT_KNOWN'
type GapKind = 'SWITCH_ON' | 'RENEW' | 'MEND' | 'PROVE' | 'COMPENSATE_OR_REPLACE'
type Answer = 'ABLE' | 'ABLE_WITH_HELP' | 'IN_FORCE'

export const statusWord = (words: Words, status: Status) => words.say(`outcome-status.${kebab(status)}`)
export const foundationWord = (words: Words, foundation: Foundation) => words.title(`foundation.${kebab(foundation)}`)
export const evidenceStateWord = (state: EvidenceState) => `evidence-state.${kebab(state)}` as const
export const evidenceKindWord = (kind: EvidenceKind) => `evidence-kind.${kebab(kind)}` as const
export const EVIDENCE_STATES: readonly EvidenceState[] = ['STALE', 'EXPIRED', 'WITHDRAWN', 'NOT_YET', 'IN_FORCE']
export const findingKindWord = (words: Words, kind: FindingKind) => words.say(`finding-kind.${kebab(kind)}`)
export const gapKindWord = (words: Words, kind: GapKind) => words.say(`gap-kind.${kebab(kind)}`)
/** How a level looks that lacks something of its target, or nothing. */
export const levelLook = (gap: { readonly certain: boolean } | null | undefined) => (gap ? (gap.certain ? 'level level-gap' : 'level level-unproved') : 'level')
export const answerWord = (words: Words, answer: Answer) => words.title(`answer.${kebab(answer)}`)

export const EVIDENCE_KINDS: readonly EvidenceKind[] = ['SITE_TEST', 'OBSERVATION', 'CONFIGURATION', 'ACTIVITY', 'CLAIM', 'CERTIFICATE', 'LAB_TEST', 'DESIGN_DOCUMENT', 'PROCEDURE']

export type Aspect = 'CAPABILITY' | 'OPERATION'
export const aspectWord = (words: Words, aspect: Aspect) => words.title(`evidence-aspect.${kebab(aspect)}`)

export const CONDITIONS = [
  'HUMAN_USER_INTERFACE',
  'UNTRUSTED_NETWORK',
  'WIRELESS',
  'PASSWORDS_USED',
  'PKI_USED',
  'PUBLIC_KEY_AUTH_USED',
  'SYMMETRIC_KEYS_USED',
  'PORTABLE_DEVICES',
  'MOBILE_CODE',
  'REMOTE_SESSIONS',
  'AUTOMATION_PROCESS_OUTPUT',
  'CRYPTO_USED',
  'PROVIDES_AUTHENTICATION',
  'PHYSICAL_TEST_INTERFACE',
  'PERFORMS_CHECK_ITSELF',
  'ACCESS_INTO_NETWORK',
  'ZONE_BOUNDARY',
  'CONDUIT',
] as const
export type Condition = (typeof CONDITIONS)[number]
export const conditionWord = (words: Words, condition: Condition) => words.title(`condition.${kebab(condition)}`)

export const DUTIES = ['READER', 'ENGINEER', 'RISK_OWNER', 'APPROVER', 'EVALUATOR', 'ADMINISTRATOR', 'INTEGRATOR', 'SUPPLIER'] as const
export type Duty = (typeof DUTIES)[number]
export const dutyWord = (words: Words, duty: Duty) => words.title(`duty.${kebab(duty)}`)
/** Of somebody who is let see only what is his. */
export const isOfOutsideParty = (duty: Duty) => duty === 'INTEGRATOR' || duty === 'SUPPLIER'
export const needsSecondFactor = (duty: Duty) => duty === 'APPROVER' || duty === 'ADMINISTRATOR'
type EntryKind = 'PART' | 'MODEL' | 'FOUNDATION' | 'LEVEL' | 'LEVEL_TYPE' | 'READING' | 'STATE' | 'FAMILY' | 'TERM'
export const entryKindWord = (words: Words, kind: EntryKind | 'REQUIREMENT') => words.say(`entry-kind.${kebab(kind)}`)
/** A part is never counted under another one. */
export const countedWord = (words: Words, kind: EntryKind, count: number) => (kind === 'PART' ? words.number(count) : words.title(`catalog.counted.${kebab(kind)}`, count))

/** Told apart by shape first: a check, a cross, a question, a dash. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = { MET: '✓', NOT_MET: '✗', NOT_APPLICABLE: '–', UNKNOWN: '?' }

/** The name of the class that gives a status its colour. */
export const statusTone = (status: Status) => `tone-${kebab(status)}`

/** A requirement without its part, where the page has said which part it is of. */
export const shortRow = (requirement: string) => requirement.replace(/^62443-\d-\d:\d{4} /, '')

const REPORTS = {
  assessment: 'screen.report-assessment',
  gap: 'screen.report-gap',
  findings: 'screen.report-findings',
  targets: 'screen.report-targets',
  questions: 'screen.report-questions',
  answers: 'screen.report-answers',
  flows: 'screen.report-flows',
  steps: 'screen.report-steps',
  board: 'screen.report-board',
  'work-list': 'screen.report-work-list',
  'evidence-requests': 'screen.report-evidence-requests',
  'walk-down': 'screen.report-walk-down',
  allocation: 'screen.report-allocation',
  'flow-down': 'screen.report-flow-down',
  'product-statement': 'screen.report-product-statement',
  registers: 'screen.report-registers',
} as const satisfies Record<string, WordKey>

/** What a report answers; one that this page is too old to know is called by its name. */
export function reportWord(words: Words, name: string): string {
  return name in REPORTS ? words.title(REPORTS[name as keyof typeof REPORTS]) : name
}
