import { bundlesOf, type Bundles } from './bundles'
import { detailAt, type Camera, type Size } from './camera'
import type { DrawnUndeclared, Point } from './drawing'
import { FINDING, GAP } from './glyphs'
import { gridOf, type Grid } from './grid'
import { cut } from './letters'
import { filled, hollow, letters, plate, type Pen } from './plate'
import { Look, type Sheet } from './sheet'

/** A sheet with what is found once and used by every redraw. */
export interface Painting {
  readonly sheet: Sheet
  readonly grid: Grid
  readonly bundles: Bundles
}

export function paintingOf(sheet: Sheet): Painting {
  return { sheet, grid: gridOf(sheet), bundles: bundlesOf(sheet) }
}

/** Draws what the camera sees in a window: zones from the outside in, the lines over them, the conduits over these. */
export function paint(pen: Pen, painting: Painting, camera: Camera, window: Size, chosen: number): void {
  const { canvas, hues } = pen
  canvas.fillStyle = hues.paper
  canvas.fillRect(0, 0, window.width, window.height)
  canvas.save()
  // Letters that are scaled keep their shape; fitted to whole pixels they would not.
  canvas.textRendering = 'geometricPrecision'
  canvas.translate(camera.x, camera.y)
  canvas.scale(camera.scale, camera.scale)
  const { sheet } = painting
  const seen = painting.grid.touching(
    -camera.x / camera.scale,
    -camera.y / camera.scale,
    (window.width - camera.x) / camera.scale,
    (window.height - camera.y) / camera.scale,
  )
  const far = detailAt(camera.scale) === 'far'
  const inside = (box: number) => (far ? farPlate(pen, painting, box, camera.scale) : plate(pen, sheet, box, detailAt(camera.scale) === 'near'))
  for (const box of seen) {
    if (box >= sheet.zones) break
    frame(pen, sheet, box, camera.scale)
    inside(box)
  }
  panels(pen, sheet, far)
  links(pen, painting, far)
  for (const box of seen) {
    if (box < sheet.zones || (far && painting.bundles.first[box] !== box)) continue
    frame(pen, sheet, box, camera.scale)
    inside(box)
  }
  for (const flows of sheet.undeclared) undeclared(pen, flows, camera.scale)
  if (chosen >= 0) ring(pen, sheet, chosen, camera.scale)
  canvas.restore()
}

const CORNER = 7
const BEND = 6
const END = 3.2

/** At least a pixel wide, however far away. */
function frame(pen: Pen, sheet: Sheet, box: number, scale: number): void {
  const { canvas, hues } = pen
  const look = sheet.look[box]!
  const isConduit = look === Look.CONDUIT || look === Look.CONDUIT_WIRELESS
  canvas.beginPath()
  const corner = isConduit ? 2 : CORNER
  // A corner of less than a pixel is not seen; a plain rectangle is cheaper.
  if (corner * scale < 1) canvas.rect(sheet.x[box]!, sheet.y[box]!, sheet.w[box]!, sheet.h[box]!)
  else canvas.roundRect(sheet.x[box]!, sheet.y[box]!, sheet.w[box]!, sheet.h[box]!, corner)
  if (look !== Look.OUTSIDE) {
    canvas.fillStyle = isConduit ? hues['conduit-fill'] : look === Look.ZONE ? hues.zone : hues['zone-inner']
    canvas.fill()
  }
  canvas.lineWidth = Math.max(1.25, 1 / scale)
  canvas.strokeStyle = isConduit ? hues.conduit : hues['zone-line']
  canvas.setLineDash(look === Look.OUTSIDE ? [6, 4] : look === Look.CONDUIT_WIRELESS ? [2, 4] : [])
  canvas.stroke()
  canvas.setLineDash([])
}

function links(pen: Pen, { sheet, bundles }: Painting, far: boolean): void {
  const { canvas, hues } = pen
  // All lines of a sort in one stroke: thousands of strokes take seconds, one of thousands of lines does not.
  for (const sort of [Look.CONDUIT, Look.CONDUIT_WIRELESS]) {
    canvas.beginPath()
    for (let line = 0; line < sheet.lines.count; line++) {
      const conduit = sheet.lines.conduit[line]!
      if (sheet.look[conduit] === sort && (!far || bundles.first[conduit] === conduit)) way(canvas, sheet, line)
    }
    canvas.strokeStyle = hues.conduit
    canvas.lineWidth = 3
    canvas.lineCap = sort === Look.CONDUIT_WIRELESS ? 'round' : 'butt'
    canvas.setLineDash(sort === Look.CONDUIT_WIRELESS ? [2, 5] : [])
    canvas.stroke()
    canvas.setLineDash([])
  }
  if (far) return
  for (let line = 0; line < sheet.lines.count; line++) end(pen, sheet, line)
}

/** The own assets of a zone, where conduits end at them. */
function panels(pen: Pen, sheet: Sheet, far: boolean): void {
  const { canvas, hues } = pen
  for (const { x, y, width, height } of sheet.panels) {
    canvas.beginPath()
    canvas.roundRect(x, y, width, height, 2)
    canvas.strokeStyle = hues.faint
    canvas.lineWidth = 0.75
    canvas.stroke()
    if (far) continue
    letters(pen, 9.5, true, hues.ink)
    canvas.fillText(pen.words.ownAssets, x + 8, y + 18.5)
  }
}

/** Round where it bends. */
function way(canvas: CanvasRenderingContext2D, { lines }: Sheet, line: number): void {
  const first = lines.starts[line]!
  const last = lines.starts[line + 1]! - 1
  for (let at = first; at <= last; at++) {
    const x = lines.points[2 * at]!
    const y = lines.points[2 * at + 1]!
    if (at === first) canvas.moveTo(x, y)
    else if (at === last) canvas.lineTo(x, y)
    else canvas.arcTo(x, y, lines.points[2 * at + 2]!, lines.points[2 * at + 3]!, BEND)
  }
}

function end({ canvas, hues }: Pen, { lines }: Sheet, line: number): void {
  const last = lines.starts[line + 1]! - 1
  canvas.beginPath()
  canvas.arc(lines.points[2 * last]!, lines.points[2 * last + 1]!, END, 0, 2 * Math.PI)
  canvas.fillStyle = hues.paper
  canvas.fill()
  canvas.lineWidth = 1.5
  canvas.strokeStyle = hues.conduit
  canvas.stroke()
}

/** A broken line, and on the middle of its longest stretch the sign of a finding with the number of flows. */
function undeclared(pen: Pen, { points, flows }: DrawnUndeclared, scale: number): void {
  const { canvas, hues } = pen
  const [start, ...rest] = points
  if (start === undefined) return
  canvas.beginPath()
  canvas.moveTo(start.x, start.y)
  rest.forEach((point, at) => {
    const next = rest[at + 1]
    if (next === undefined) canvas.lineTo(point.x, point.y)
    else canvas.arcTo(point.x, point.y, next.x, next.y, BEND)
  })
  canvas.strokeStyle = hues.finding
  canvas.lineWidth = Math.max(2, 1 / scale)
  canvas.setLineDash([6, 4])
  canvas.stroke()
  canvas.setLineDash([])
  const unit = 1 / Math.min(scale, 1)
  const at = middle(points)
  letters(pen, FAR_LETTERS * unit, true, hues.finding)
  const wide = canvas.measureText(String(flows)).width
  const left = at.x - (wide + FAR_SIGN * unit) / 2
  canvas.fillStyle = hues.paper
  canvas.fillRect(left - 3 * unit, at.y - 8 * unit, wide + (FAR_SIGN + 6) * unit, 16 * unit)
  hollow(pen, FINDING, left + 5 * unit, at.y, hues.finding, unit)
  letters(pen, FAR_LETTERS * unit, true, hues.finding)
  canvas.fillText(String(flows), left + (FAR_SIGN - 3) * unit, at.y + 4 * unit)
}

/** The middle of the longest stretch of a way with right angles. */
export function middle(points: readonly Point[]): Point {
  let best: Point = points[0] ?? { x: 0, y: 0 }
  let longest = -1
  points.slice(1).forEach((to, at) => {
    const from = points[at]!
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    if (length <= longest) return
    longest = length
    best = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  })
  return best
}

/** Letters that keep their size on the screen: as large as they are near, however far away. */
const FAR_LETTERS = 11
const FAR_SIGN = 16

function farPlate(pen: Pen, { sheet, bundles }: Painting, box: number, scale: number): void {
  const size = FAR_LETTERS / scale
  const left = sheet.plateX[box]! + 6 / scale
  const room = sheet.x[box]! + sheet.w[box]! - left - 4 / scale
  // Setting and measuring letters is what costs: where none fit, none are set.
  if (room < size * 2 || sheet.h[box]! < size * 1.4) return
  let line = sheet.plateY[box]! + size * 1.4
  const bottom = sheet.y[box]! + sheet.h[box]!
  letters(pen, size, true, pen.hues.ink)
  const many = bundles.size[box]! > 1 ? `${bundles.size[box]} × ` : ''
  pen.canvas.fillText(cut(many + sheet.names[box]!, room, (text) => pen.canvas.measureText(text).width), left, line)
  line += size * 1.3
  if (line < bottom) farSigns(pen, bundles, box, left, line, scale)
}

/** The signs stay as large as they are on paper: they are what one looks for from far away. */
function farSigns(pen: Pen, counts: Bundles, box: number, left: number, line: number, scale: number): void {
  const unit = 1 / scale
  let x = left
  const signs = [
    { count: counts.failingRows[box]!, draw: filled, shape: GAP, hue: pen.hues.gap },
    { count: counts.unknownRows[box]!, draw: hollow, shape: GAP, hue: pen.hues.gap },
    { count: counts.findings[box]!, draw: hollow, shape: FINDING, hue: pen.hues.finding },
  ]
  for (const { count, draw, shape, hue } of signs.filter((sign) => sign.count > 0)) {
    draw(pen, shape, x + 5 * unit, line - 4 * unit, hue, unit)
    letters(pen, FAR_LETTERS * unit, true, hue)
    pen.canvas.fillText(String(count), x + (FAR_SIGN - 3) * unit, line)
    x += (FAR_SIGN + 4) * unit + pen.canvas.measureText(String(count)).width
  }
}

function ring({ canvas, hues }: Pen, sheet: Sheet, box: number, scale: number): void {
  const away = 3 / scale
  canvas.beginPath()
  canvas.roundRect(sheet.x[box]! - away, sheet.y[box]! - away, sheet.w[box]! + 2 * away, sheet.h[box]! + 2 * away, CORNER)
  canvas.lineWidth = 3 / scale
  canvas.strokeStyle = hues.accent
  canvas.stroke()
}
