import { describe, expect, it } from 'vitest'
import { drawingOf, largeDrawing, PLANTS } from '../../test/drawings'
import { gridOf } from './grid'
import { sheetOf, type Sheet } from './sheet'

/** The plain answer: look at every box. */
function plainAt(sheet: Sheet, x: number, y: number): number {
  for (let box = sheet.count - 1; box >= 0; box--) {
    const left = sheet.x[box]!
    const top = sheet.y[box]!
    if (x >= left && x <= left + sheet.w[box]! && y >= top && y <= top + sheet.h[box]!) return box
  }
  return -1
}

function plainTouching(sheet: Sheet, left: number, top: number, right: number, bottom: number): number[] {
  return Array.from({ length: sheet.count }, (_, box) => box).filter(
    (box) =>
      sheet.x[box]! <= right && sheet.x[box]! + sheet.w[box]! >= left && sheet.y[box]! <= bottom && sheet.y[box]! + sheet.h[box]! >= top,
  )
}

describe.each([...PLANTS, 'large'] as const)('the grid of %s', (plant) => {
  const sheet = sheetOf(plant === 'large' ? largeDrawing(300, 2) : drawingOf(plant))
  const grid = gridOf(sheet)

  it('answers at every place as looking at every box does', () => {
    for (let x = -20; x <= sheet.width + 20; x += sheet.width / 37) {
      for (let y = -20; y <= sheet.height + 20; y += sheet.height / 41) {
        const inside = x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height
        expect(grid.at(x, y)).toBe(inside ? plainAt(sheet, x, y) : -1)
      }
    }
  })

  it('finds every box that touches a rectangle, in the order of drawing', () => {
    for (const [left, top, right, bottom] of [
      [0, 0, sheet.width, sheet.height],
      [sheet.width / 3, sheet.height / 3, sheet.width / 2, sheet.height / 2],
      [-500, -500, -1, -1],
      [sheet.width * 0.9, 0, sheet.width * 2, sheet.height],
    ] as const) {
      expect(grid.touching(left, top, right, bottom)).toEqual(plainTouching(sheet, left, top, right, bottom))
    }
  })
})
