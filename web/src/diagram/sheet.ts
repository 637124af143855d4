import { FOUNDATIONS, type Box, type Drawing, type DrawnUndeclared } from './drawing'

/** How a box looks. Every second zone inwards looks alike, so that a zone in a zone can be told from it. */
export const Look = { ZONE: 0, ZONE_INNER: 1, OUTSIDE: 2, CONDUIT: 3, CONDUIT_WIRELESS: 4 } as const

/**
 * A drawing as flat arrays, one place a box: zones from the outside in, then conduits, which is the order they are drawn
 * in. 5,000 boxes take 200 KB and no object each, so that a redraw is one walk over numbers.
 */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly count: number
  /** Boxes before this one are zones, from it on conduits. */
  readonly zones: number
  readonly x: Float32Array
  readonly y: Float32Array
  readonly w: Float32Array
  readonly h: Float32Array
  /** Where the name and the levels of a box stand. */
  readonly plateX: Float32Array
  readonly plateY: Float32Array
  readonly look: Uint8Array
  /** One bit a foundational requirement that falls short of its target, the lowest for the first. */
  readonly gaps: Uint8Array
  /** The same for those of them of which nobody knows. */
  readonly unproved: Uint8Array
  /** Rows that are known to hold a box below its target. */
  readonly failingRows: Uint32Array
  /** Rows that hold it below because nobody knows. */
  readonly unknownRows: Uint32Array
  readonly findings: Uint32Array
  /** Seven readings a box for SL-T and for SL-A, as printed; empty where none is asked. */
  readonly target: readonly string[]
  readonly inForce: readonly string[]
  readonly ids: readonly string[]
  readonly names: readonly string[]
  readonly kinds: readonly string[]
  readonly assets: readonly (readonly string[])[]
  readonly lines: Lines
  readonly panels: readonly Box[]
  readonly undeclared: readonly DrawnUndeclared[]
}

/** The ways from conduits to zones, point after point. */
export interface Lines {
  readonly count: number
  /** x and y of each point, one line after the other. */
  readonly points: Float32Array
  /** Where the points of a line begin; one more at the end. */
  readonly starts: Uint32Array
  /** Which box is the conduit of a line, and which the zone it leads to. */
  readonly conduit: Uint32Array
  readonly zone: Uint32Array
}

/** What tells a box from all others of a drawing: a zone and a conduit may have the same id. */
export function keyOf(sheet: Sheet, box: number): string {
  return (box < sheet.zones ? 'zone:' : 'conduit:') + sheet.ids[box]
}

/** The box of a subject such as `zone:raw-water`, or -1. */
export function boxOf(sheet: Sheet, key: string): number {
  for (let box = 0; box < sheet.count; box++) {
    if (keyOf(sheet, box) === key) return box
  }
  return -1
}

export function hasGap(sheet: Sheet, box: number, foundation: number): boolean {
  return ((sheet.gaps[box] ?? 0) & (1 << foundation)) !== 0
}

/** Whether it falls short only as far as anybody knows. */
export function isUnproved(sheet: Sheet, box: number, foundation: number): boolean {
  return ((sheet.unproved[box] ?? 0) & (1 << foundation)) !== 0
}

export function sheetOf(drawing: Drawing): Sheet {
  const boxes = [...drawing.zones, ...drawing.conduits]
  const float = (value: (box: (typeof boxes)[number]) => number) => Float32Array.from(boxes, value)
  return {
    width: drawing.width,
    height: drawing.height,
    count: boxes.length,
    zones: drawing.zones.length,
    x: float((each) => each.box.x),
    y: float((each) => each.box.y),
    w: float((each) => each.box.width),
    h: float((each) => each.box.height),
    plateX: float((each) => ('plate' in each ? each.plate.x : each.box.x)),
    plateY: float((each) => ('plate' in each ? each.plate.y : each.box.y)),
    look: Uint8Array.from(boxes, (each) =>
      'plate' in each ? zoneLook(each.outside, each.depth) : each.wireless ? Look.CONDUIT_WIRELESS : Look.CONDUIT,
    ),
    gaps: Uint8Array.from(boxes, (each) => bits(each.marks.gaps)),
    unproved: Uint8Array.from(boxes, (each) => bits(each.marks.unproved)),
    failingRows: Uint32Array.from(boxes, (each) => each.marks.openRows - each.marks.unknownRows),
    unknownRows: Uint32Array.from(boxes, (each) => each.marks.unknownRows),
    findings: Uint32Array.from(boxes, (each) => each.marks.findings),
    target: boxes.flatMap((each) => seven(each.marks.target)),
    inForce: boxes.flatMap((each) => seven(each.marks.inForce)),
    ids: boxes.map((each) => each.id),
    names: boxes.map((each) => each.name.trim() || each.id),
    kinds: drawing.zones.map((zone) => zone.kind),
    assets: boxes.map((each) => each.assets),
    lines: linesOf(drawing),
    panels: (drawing.panels ?? []).map((panel) => panel.box),
    undeclared: drawing.undeclared ?? [],
  }
}

function zoneLook(outside: boolean, depth: number): number {
  return outside ? Look.OUTSIDE : depth % 2 === 0 ? Look.ZONE : Look.ZONE_INNER
}

function bits(foundations: readonly string[]): number {
  return FOUNDATIONS.reduce((all, name, at) => (foundations.includes(name) ? all | (1 << at) : all), 0)
}

function seven(readings: readonly string[]): readonly string[] {
  return FOUNDATIONS.map((_, at) => readings[at] ?? '')
}

function linesOf(drawing: Drawing): Lines {
  const zones = new Map(drawing.zones.map((zone, at) => [zone.id, at]))
  const conduits = new Map(drawing.conduits.map((conduit, at) => [conduit.id, drawing.zones.length + at]))
  const starts = new Uint32Array(drawing.lines.length + 1)
  drawing.lines.forEach((line, at) => (starts[at + 1] = (starts[at] ?? 0) + line.points.length))
  return {
    count: drawing.lines.length,
    points: Float32Array.from(drawing.lines.flatMap((line) => line.points.flatMap((point) => [point.x, point.y]))),
    starts,
    conduit: Uint32Array.from(drawing.lines, (line) => place(conduits, line.conduit)),
    zone: Uint32Array.from(drawing.lines, (line) => place(zones, line.zone)),
  }
}

function place(places: ReadonlyMap<string, number>, id: string): number {
  const at = places.get(id)
  if (at === undefined) throw new Error(`expected \`${id}\` in the drawing`)
  return at
}
