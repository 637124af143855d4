import type { Sheet } from './sheet'

/** Conduits that join the same zones, drawn as one from far away. */
export interface Bundles {
  /** The first conduit of the bundle that a box belongs to; a zone is its own. */
  readonly first: Uint32Array
  /** How many a bundle has, at the place of its first. */
  readonly size: Uint32Array
}

export function bundlesOf(sheet: Sheet): Bundles {
  const joined = new Map<number, number[]>()
  for (let line = 0; line < sheet.lines.count; line++) {
    const conduit = sheet.lines.conduit[line]!
    joined.set(conduit, [...(joined.get(conduit) ?? []), sheet.lines.zone[line]!])
  }
  const first = Uint32Array.from({ length: sheet.count }, (_, box) => box)
  const size = new Uint32Array(sheet.count)
  const known = new Map<string, number>()
  for (const [conduit, zones] of [...joined].sort(([one], [other]) => one - other)) {
    const zonesInOrder = [...new Set(zones)].sort((one, other) => one - other).join(' ')
    const leader = known.get(zonesInOrder) ?? conduit
    known.set(zonesInOrder, leader)
    first[conduit] = leader
    size[leader]!++
  }
  return { first, size }
}
