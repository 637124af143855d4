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
