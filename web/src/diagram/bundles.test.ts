import { expect, it } from 'vitest'
import { drawingOf, largeDrawing, PLANTS } from '../../test/drawings'
import { bundlesOf } from './bundles'
import { sheetOf } from './sheet'

it('draws conduits of the same zones as one, from far away', () => {
  const sheet = sheetOf(largeDrawing(3, 4))
  const { first, size, failingRows, unknownRows } = bundlesOf(sheet)
  expect([...first.slice(sheet.zones)]).toEqual([3, 3, 3, 3, 7, 7, 7, 7])
  expect([size[3], size[4], size[7]]).toEqual([4, 0, 4])
  expect(failingRows[3]).toBe(4 * sheet.failingRows[3]!)
  expect(unknownRows[3]).toBe(4 * sheet.unknownRows[3]!)
})

it.each(PLANTS)('loses no conduit of %s', (plant) => {
  const sheet = sheetOf(drawingOf(plant))
  const { size } = bundlesOf(sheet)
  expect(size.reduce((sum, each) => sum + each, 0)).toBe(sheet.count - sheet.zones)
})

it('keeps a wireless conduit apart from a wired one', () => {
  const drawing = largeDrawing(2, 2)
  const sheet = sheetOf({ ...drawing, conduits: drawing.conduits.map((conduit, at) => ({ ...conduit, wireless: at === 1 })) })
  expect([...bundlesOf(sheet).first.slice(sheet.zones)]).toEqual([2, 3])
})
