import { FOUNDATIONS } from './drawing'
import { CORNER, FINDING, GAP, trace } from './glyphs'
import type { Hues } from './hues'
import { lines } from './letters'
import { hasGap, isUnproved, type Sheet } from './sheet'

/** The words on a drawing, in the reader's language. */
export interface DrawingWords {
  /** What a box is: `control zone`, `wireless conduit`. */
  what(sheet: Sheet, box: number): string
  assets(count: number): string
  readonly ownAssets: string
}

export interface Pen {
  readonly canvas: CanvasRenderingContext2D
  readonly hues: Hues
  readonly words: DrawingWords
}

export const FAMILY = '"IBM Plex Sans", sans-serif'

/** The same measures as on paper, so that what the server made room for fits. */
const PADDING = 8
const LABEL = 28
const CELL = 23
const CELL_HEIGHT = 15
const WIDTH = 2 * PADDING + LABEL + CELL * FOUNDATIONS.length
const TITLE_LINE = 14
const SMALL_LINE = 12
const LETTERS_LINE = 11
const ROW_LINE = CELL_HEIGHT + 3
const SPACE = 3
const SIGN = 15
/** More assets than these are only counted. */
const NAMED_ASSETS = 6

/** What stands in a box: name, what it is, its levels, what is in it, and signs for gaps and findings. */
export function plate(pen: Pen, sheet: Sheet, box: number, near: boolean): void {
  const left = sheet.plateX[box]! + PADDING
  let top = sheet.plateY[box]! + PADDING
  const signs = badges(pen, sheet, box, sheet.plateX[box]! + WIDTH - PADDING, top)
  letters(pen, 12, true, pen.hues.ink)
  for (const title of wrapped(pen, sheet.names[box]!, 2, signs)) {
    pen.canvas.fillText(title, left, top + 10.5)
    top += TITLE_LINE
  }
  top = small(pen, `${sheet.ids[box]} · ${pen.words.what(sheet, box)}`, left, top, near)
  if (sheet.target[box * FOUNDATIONS.length] !== '' || sheet.inForce[box * FOUNDATIONS.length] !== '') {
    top = levels(pen, sheet, box, left, top + SPACE)
  }
  const inside = sheet.assets[box]!
  if (inside.length > 0) {
    small(pen, inside.length > NAMED_ASSETS ? pen.words.assets(inside.length) : inside.join(', '), left, top + SPACE, near)
  }
}

function wrapped(pen: Pen, text: string, most: number, taken: number): string[] {
  const inside = WIDTH - 2 * PADDING
  return lines(text, most, (line) => (line === 0 ? inside - taken : inside), (part) => pen.canvas.measureText(part).width)
}

/** Takes its room whether it can be read or not: nothing moves while one zooms. */
function small(pen: Pen, text: string, left: number, top: number, drawn: boolean): number {
  letters(pen, 9.5, false, pen.hues.faint)
  const broken = wrapped(pen, text, 2, 0)
  if (drawn) broken.forEach((line, at) => pen.canvas.fillText(line, left, top + at * SMALL_LINE + 8.5))
  return top + broken.length * SMALL_LINE
}

function levels(pen: Pen, sheet: Sheet, box: number, left: number, top: number): number {
  const cells = left + LABEL
  letters(pen, 8, false, pen.hues.faint)
  pen.canvas.textAlign = 'center'
  FOUNDATIONS.forEach((name, at) => pen.canvas.fillText(name, cells + (at + 0.5) * CELL, top + 7))
  pen.canvas.textAlign = 'left'
  let line = top + LETTERS_LINE
  const rows: [string, readonly string[]][] = [
    ['SL-T', sheet.target],
    ['SL-A', sheet.inForce],
  ]
  for (const [symbol, readings] of rows) {
    letters(pen, 9, true, pen.hues.ink)
    pen.canvas.fillText(symbol, left, line + 11)
    FOUNDATIONS.forEach((_, at) => {
      const sort = readings === sheet.target ? 'target' : !hasGap(sheet, box, at) ? 'plain' : isUnproved(sheet, box, at) ? 'unproved' : 'gap'
      cell(pen, readings[box * FOUNDATIONS.length + at]!, cells + at * CELL, line, sort)
    })
    line += ROW_LINE
  }
  return line
}

function cell(pen: Pen, reading: string, x: number, y: number, sort: 'target' | 'gap' | 'unproved' | 'plain'): void {
  const { canvas, hues } = pen
  const short = sort === 'gap' || sort === 'unproved'
  canvas.beginPath()
  canvas.roundRect(x + 0.75, y, CELL - 1.5, CELL_HEIGHT, 1.5)
  canvas.fillStyle = sort === 'target' ? hues.target : sort === 'gap' ? hues['gap-fill'] : hues.paper
  canvas.fill()
  canvas.strokeStyle = short ? hues.gap : hues['cell-line']
  canvas.lineWidth = sort === 'gap' ? 1.5 : short ? 1 : 0.75
  if (sort === 'unproved') canvas.setLineDash([3, 2])
  canvas.stroke()
  canvas.setLineDash([])
  if (sort === 'gap') filled(pen, CORNER, x + CELL - 0.75, y, hues.gap)
  letters(pen, reading.length > 1 ? 8.5 : 11, sort === 'gap', short ? hues.gap : hues.ink)
  canvas.textAlign = 'center'
  canvas.fillText(reading, x + CELL / 2, y + 11)
  canvas.textAlign = 'left'
}

/** From the right: findings, rows that nobody knows of, rows that fail, each a shape and a number. Gives the room they take. */
function badges(pen: Pen, sheet: Sheet, box: number, right: number, top: number): number {
  letters(pen, 10.5, true, pen.hues.finding)
  const room = (count: number) => (count === 0 ? 0 : SIGN + pen.canvas.measureText(String(count)).width + SPACE)
  const signs = [
    { count: sheet.findings[box]!, draw: hollow, shape: FINDING, hue: pen.hues.finding },
    { count: sheet.unknownRows[box]!, draw: hollow, shape: GAP, hue: pen.hues.gap },
    { count: sheet.failingRows[box]!, draw: filled, shape: GAP, hue: pen.hues.gap },
  ]
  let taken = 0
  for (const { count, draw, shape, hue } of signs.filter((sign) => sign.count > 0)) {
    taken += room(count)
    const x = right - taken + SPACE
    draw(pen, shape, x + 6, top + 6, hue)
    letters(pen, 10.5, true, hue)
    pen.canvas.fillText(String(count), x + SIGN, top + 9.5)
  }
  return taken
}

export function letters(pen: Pen, size: number, bold: boolean, hue: string): void {
  pen.canvas.font = `${bold ? 600 : 400} ${size}px ${FAMILY}`
  pen.canvas.fillStyle = hue
}

export function filled(pen: Pen, shape: typeof GAP, x: number, y: number, hue: string, size = 1): void {
  trace(pen.canvas, shape, x, y, size)
  pen.canvas.fillStyle = hue
  pen.canvas.fill()
}

export function hollow(pen: Pen, shape: typeof GAP, x: number, y: number, hue: string, size = 1): void {
  trace(pen.canvas, shape, x, y, size)
  pen.canvas.strokeStyle = hue
  pen.canvas.lineWidth = 1.5 * size
  pen.canvas.stroke()
}
