import type { Sheet } from './sheet'

/**
 * Answers the question: which boxes lie at this place, or touch this rectangle? A uniform grid: each cell lists the boxes
 * that reach into it, in the order they are drawn. A large zone is in many cells, so cells are as large as a plate, and a
 * question looks at one of them (a place) or at those it covers (a rectangle).
 */
export interface Grid {
  /** What is drawn last at a place, which is what a person points at; -1 where there is nothing. */
  at(x: number, y: number): number
  /** Every box that touches a rectangle, in the order they are drawn. */
  touching(left: number, top: number, right: number, bottom: number): number[]
}

const CELL = 256
/** However large a drawing is, it has no more cells than this on a side. */
const MOST = 512

export function gridOf(sheet: Sheet): Grid {
  const cell = Math.max(CELL, sheet.width / MOST, sheet.height / MOST)
  const columns = Math.max(1, Math.ceil(sheet.width / cell))
  const rows = Math.max(1, Math.ceil(sheet.height / cell))
  const cells: number[][] = Array.from({ length: columns * rows }, () => [])
  const column = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor(x / cell)))
  const row = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor(y / cell)))

  const covered = (left: number, top: number, right: number, bottom: number, visit: (boxes: number[]) => void) => {
    for (let r = row(top); r <= row(bottom); r++) {
      for (let c = column(left); c <= column(right); c++) visit(cells[r * columns + c]!)
    }
  }
  for (let box = 0; box < sheet.count; box++) {
    covered(sheet.x[box]!, sheet.y[box]!, right(sheet, box), bottom(sheet, box), (boxes) => boxes.push(box))
  }

  return {
    at(x, y) {
      if (x < 0 || y < 0 || x > sheet.width || y > sheet.height) return -1
      return cells[row(y) * columns + column(x)]!.findLast((box) => holds(sheet, box, x, y)) ?? -1
    },
    touching(left, top, rightSide, bottomSide) {
      const found = new Set<number>()
      covered(left, top, rightSide, bottomSide, (boxes) => {
        for (const box of boxes) {
          if (sheet.x[box]! <= rightSide && right(sheet, box) >= left && sheet.y[box]! <= bottomSide && bottom(sheet, box) >= top) {
            found.add(box)
          }
        }
      })
      return [...found].sort((one, other) => one - other)
    },
  }
}

function right(sheet: Sheet, box: number): number {
  return sheet.x[box]! + sheet.w[box]!
}

function bottom(sheet: Sheet, box: number): number {
  return sheet.y[box]! + sheet.h[box]!
}

function holds(sheet: Sheet, box: number, x: number, y: number): boolean {
  return x >= sheet.x[box]! && x <= right(sheet, box) && y >= sheet.y[box]! && y <= bottom(sheet, box)
}
