/** What is known of a zone or conduit, in short, as the server says it. Nothing of it is computed here. */
export interface Marks {
  /** SL-T, seven readings as they are printed; empty where none is asked. */
  readonly target: readonly string[]
  /** SL-A, the same. */
  readonly inForce: readonly string[]
  /** Which of the seven fall short of their target. */
  readonly gaps: readonly string[]
  /** Which of these still could reach it: nobody knows. */
  readonly unproved: readonly string[]
  readonly openRows: number
  /** How many of them nobody knows of. */
  readonly unknownRows: number
  readonly findings: number
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A zone in its place, after the zones around it. */
export interface DrawnZone {
  readonly id: string
  readonly name: string
  readonly parent?: string | null
  readonly kind: string
  readonly outside: boolean
  readonly depth: number
  readonly box: Box
  readonly plate: Point
  readonly assets: readonly string[]
  readonly marks: Marks
}

/** A conduit, a box of its own with a line to each zone it joins. */
export interface DrawnConduit {
  readonly id: string
  readonly name: string
  readonly zones: readonly string[]
  readonly wireless: boolean
  readonly box: Box
  readonly assets: readonly string[]
  readonly marks: Marks
}

export interface DrawnLine {
  readonly conduit: string
  readonly zone: string
  readonly points: readonly Point[]
}

/** Where the own assets of a zone are, in a zone that conduits lead into: they end there. */
export interface DrawnPanel {
  readonly zone: string
  readonly box: Box
}

/** The way of flows that were seen between two zones or conduits and that no channel declares. */
export interface DrawnUndeclared {
  readonly between: readonly string[]
  readonly flows: number
  readonly points: readonly Point[]
}

/** The zones and conduits of a plant as the server lays them out: the same layout as on paper. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly zones: readonly DrawnZone[]
  readonly conduits: readonly DrawnConduit[]
  readonly lines: readonly DrawnLine[]
  readonly panels?: readonly DrawnPanel[]
  readonly undeclared?: readonly DrawnUndeclared[]
}

/** The seven foundational requirements in the order of the standard. */
export const FOUNDATIONS = ['IAC', 'UC', 'SI', 'DC', 'RDF', 'TRE', 'RA'] as const
