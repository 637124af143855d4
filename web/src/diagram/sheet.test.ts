import { describe, expect, it } from 'vitest'
import { drawingOf, PLANTS } from '../../test/drawings'
import { FOUNDATIONS } from './drawing'
import { boxOf, hasGap, isUnproved, keyOf, Look, sheetOf } from './sheet'

describe.each(PLANTS)('the sheet of %s', (plant) => {
  const drawing = drawingOf(plant)
  const sheet = sheetOf(drawing)

  it('holds every zone and conduit, each found by its key', () => {
    expect(sheet.count).toBe(drawing.zones.length + drawing.conduits.length)
    for (let box = 0; box < sheet.count; box++) expect(boxOf(sheet, keyOf(sheet, box))).toBe(box)
  })

  it('draws a zone after the zone around it', () => {
    for (const zone of drawing.zones) {
      if (zone.parent) expect(boxOf(sheet, `zone:${zone.parent}`)).toBeLessThan(boxOf(sheet, `zone:${zone.id}`))
    }
  })

  it('keeps the gaps and readings that the server found', () => {
    ;[...drawing.zones, ...drawing.conduits].forEach((each, box) => {
      expect(FOUNDATIONS.filter((_, at) => hasGap(sheet, box, at))).toEqual(each.marks.gaps)
      expect(FOUNDATIONS.filter((_, at) => isUnproved(sheet, box, at))).toEqual(each.marks.unproved)
      expect(sheet.failingRows[box]! + sheet.unknownRows[box]!).toBe(each.marks.openRows)
      expect(sheet.inForce.slice(box * 7, box * 7 + 7).filter((reading) => reading !== '')).toEqual(each.marks.inForce)
    })
  })

  it('has every way of flows that no channel declares', () => {
    expect(sheet.undeclared.length).toBeGreaterThan(0)
    for (const flows of sheet.undeclared) {
      for (const id of flows.between) expect(sheet.ids).toContain(id)
      expect(flows.points.length).toBeGreaterThan(1)
    }
  })

  it('leads every line from a conduit to a zone', () => {
    for (let line = 0; line < sheet.lines.count; line++) {
      expect(sheet.lines.conduit[line]).toBeGreaterThanOrEqual(sheet.zones)
      expect(sheet.lines.zone[line]).toBeLessThan(sheet.zones)
    }
    expect(sheet.lines.starts[sheet.lines.count]! * 2).toBe(sheet.lines.points.length)
  })
})

describe('a sheet', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  const marks = { target: [], inForce: [], gaps: [], unproved: [], openRows: 0, unknownRows: 0, findings: 0 }
  const zone = { id: 'a', name: ' ', kind: 'CONTROL', outside: true, depth: 1, box, plate: { x: 0, y: 0 }, assets: [], marks }

  it('calls a zone without a name by its id, and shows that it lies outside', () => {
    const sheet = sheetOf({ width: 10, height: 10, zones: [zone], conduits: [], lines: [] })
    expect(sheet.names).toEqual(['a'])
    expect(sheet.look[0]).toBe(Look.OUTSIDE)
    expect(sheet.target).toEqual(['', '', '', '', '', '', ''])
  })

  it('of nothing is empty', () => {
    expect(sheetOf({ width: 0, height: 0, zones: [], conduits: [], lines: [] }).count).toBe(0)
  })

  it('names a line that leads nowhere', () => {
    const lines = [{ conduit: 'gone', zone: 'a', points: [] }]
    expect(() => sheetOf({ width: 10, height: 10, zones: [zone], conduits: [], lines })).toThrow('expected `gone` in the drawing')
  })
})
