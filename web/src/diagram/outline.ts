import type { DrawnZone, Drawing, Marks } from './drawing'

/** A place in the tree of a plant: what the drawing shows, for keyboard and screen reader. */
export interface Place {
  /** As the rest of the program names it: `zone:raw-water`. */
  readonly key: string
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly outside: boolean
  readonly wireless: boolean
  /** For a conduit, the names of the zones that it joins. */
  readonly joins: readonly string[]
  readonly marks: Marks
  readonly assets: readonly string[]
  /** From 1, as a tree counts. */
  readonly level: number
  readonly places: readonly Place[]
}

/** The zones as they lie in each other, then the conduits. */
export function outlineOf(drawing: Drawing): readonly Place[] {
  const inside = new Map<string, DrawnZone[]>()
  for (const zone of drawing.zones) {
    const parent = zone.parent ?? ''
    inside.set(parent, [...(inside.get(parent) ?? []), zone])
  }
  const zones = (parent: string, level: number): Place[] =>
    (inside.get(parent) ?? []).map((zone) => ({
      key: `zone:${zone.id}`,
      id: zone.id,
      name: zone.name.trim() || zone.id,
      kind: zone.kind,
      outside: zone.outside,
      wireless: false,
      joins: [],
      marks: zone.marks,
      assets: zone.assets,
      level,
      places: zones(zone.id, level + 1),
    }))
  const names = new Map(drawing.zones.map((zone) => [zone.id, zone.name.trim() || zone.id]))
  const conduits = drawing.conduits.map((conduit) => ({
    key: `conduit:${conduit.id}`,
    id: conduit.id,
    name: conduit.name.trim() || conduit.id,
    kind: 'CONDUIT',
    outside: false,
    wireless: conduit.wireless,
    joins: conduit.zones.map((zone) => names.get(zone) ?? zone),
    marks: conduit.marks,
    assets: conduit.assets,
    level: 1,
    places: [],
  }))
  return [...zones('', 1), ...conduits]
}

/** What is seen of a tree from top to bottom, when some of its places are closed. */
export function visible(places: readonly Place[], closed: ReadonlySet<string>): readonly Place[] {
  return places.flatMap((place) => [place, ...(closed.has(place.key) ? [] : visible(place.places, closed))])
}

/** Where the arrow keys lead, as trees are used everywhere; the key itself where they lead nowhere. */
export function stepped(
  places: readonly Place[],
  closed: ReadonlySet<string>,
  key: string,
  arrow: string,
): { key: string; closed: ReadonlySet<string> } {
  const seen = visible(places, closed)
  const at = seen.findIndex((place) => place.key === key)
  const here = seen[at]
  const stay = { key, closed }
  if (here === undefined) return { key: seen[0]?.key ?? key, closed }
  switch (arrow) {
    case 'ArrowDown':
      return { key: seen[at + 1]?.key ?? key, closed }
    case 'ArrowUp':
      return { key: seen[at - 1]?.key ?? key, closed }
    case 'Home':
      return { key: seen[0]!.key, closed }
    case 'End':
      return { key: seen.at(-1)!.key, closed }
    case 'ArrowRight':
      if (here.places.length === 0) return stay
      return closed.has(key) ? { key, closed: without(closed, key) } : { key: here.places[0]!.key, closed }
    case 'ArrowLeft':
      if (here.places.length > 0 && !closed.has(key)) return { key, closed: new Set([...closed, key]) }
      return { key: seen.slice(0, at).findLast((place) => place.level < here.level)?.key ?? key, closed }
    default:
      return stay
  }
}

function without(closed: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return new Set([...closed].filter((each) => each !== key))
}
