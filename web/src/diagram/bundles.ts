import type { Sheet } from './sheet'

/** Conduits that join the same zones and look alike, drawn as one from far away, with the signs of all. */
export interface Bundles {
  /** The first conduit of the bundle that a box belongs to; a zone is its own. */
  readonly first: Uint32Array
  /** How many a bundle has, at the place of its first. */
  readonly size: Uint32Array
  /** How much the signs of a box count, those of its whole bundle for the first of one. */
  readonly failingRows: Uint32Array
  readonly unknownRows: Uint32Array
  readonly findings: Uint32Array
}

export function bundlesOf(sheet: Sheet): Bundles {
  const joined = new Map<number, number[]>()
  for (let line = 0; line < sheet.lines.count; line++) {
    const conduit = sheet.lines.conduit[line]!
    joined.set(conduit, [...(joined.get(conduit) ?? []), sheet.lines.zone[line]!])
  }
  const first = Uint32Array.from({ length: sheet.count }, (_, box) => box)
  const size = new Uint32Array(sheet.count)
  const failingRows = Uint32Array.from(sheet.failingRows)
  const unknownRows = Uint32Array.from(sheet.unknownRows)
  const findings = Uint32Array.from(sheet.findings)
  const known = new Map<string, number>()
  for (const [conduit, zones] of [...joined].sort(([one], [other]) => one - other)) {
    const ends = `${sheet.look[conduit]} ${[...new Set(zones)].sort((one, other) => one - other).join(' ')}`
    const leader = known.get(ends) ?? conduit
    known.set(ends, leader)
    if (leader !== conduit) {
      failingRows[leader]! += sheet.failingRows[conduit]!
      unknownRows[leader]! += sheet.unknownRows[conduit]!
      findings[leader]! += sheet.findings[conduit]!
    }
    first[conduit] = leader
    size[leader]!++
  }
  return { first, size, failingRows, unknownRows, findings }
}
