import { describe, expect, it } from 'vitest'
import { drawingOf, PLANTS } from '../../test/drawings'
import type { Drawing } from './drawing'
import { outlineOf, stepped, visible, type Place } from './outline'

const OPEN: ReadonlySet<string> = new Set()
const flat = (places: readonly Place[]): readonly Place[] => visible(places, OPEN)

describe.each(PLANTS)('the outline of %s', (plant) => {
  const drawing = drawingOf(plant)

  it('has every zone and conduit of the drawing once', () => {
    const keys = flat(outlineOf(drawing)).map((place) => place.key)
    expect([...keys].sort()).toEqual(
      [...drawing.zones.map((zone) => `zone:${zone.id}`), ...drawing.conduits.map((conduit) => `conduit:${conduit.id}`)].sort(),
    )
  })

  it('leads from the first to the last by the arrow alone', () => {
    const outline = outlineOf(drawing)
    const seen = [outline[0]!.key]
    for (;;) {
      const next = stepped(outline, OPEN, seen.at(-1)!, 'ArrowDown').key
      if (next === seen.at(-1)) break
      seen.push(next)
    }
    expect(seen).toEqual(flat(outline).map((place) => place.key))
  })
})

describe('the arrow keys', () => {
  const marks = { target: [], inForce: [], gaps: [], unproved: [], openRows: 0, unknownRows: 0, findings: 0 }
  const box = { x: 0, y: 0, width: 1, height: 1 }
  const zone = (id: string, parent?: string) => ({ id, name: id, parent: parent ?? null, kind: 'CONTROL', outside: false, depth: 0, box, plate: box, assets: [], marks })
  const drawing: Drawing = { width: 1, height: 1, zones: [zone('a'), zone('b', 'a'), zone('c', 'a'), zone('d')], conduits: [], lines: [] }
  const outline = outlineOf(drawing)

  it('go into a zone, out of it, and close it', () => {
    expect(stepped(outline, OPEN, 'zone:a', 'ArrowRight').key).toBe('zone:b')
    expect(stepped(outline, OPEN, 'zone:c', 'ArrowLeft').key).toBe('zone:a')
    const { closed } = stepped(outline, OPEN, 'zone:a', 'ArrowLeft')
    expect(visible(outline, closed).map((place) => place.key)).toEqual(['zone:a', 'zone:d'])
    expect(stepped(outline, closed, 'zone:a', 'ArrowDown').key).toBe('zone:d')
    expect(stepped(outline, closed, 'zone:a', 'ArrowRight').closed.size).toBe(0)
  })

  it('stay where they lead nowhere, and find a way back from a place that is gone', () => {
    expect(stepped(outline, OPEN, 'zone:a', 'ArrowUp').key).toBe('zone:a')
    expect(stepped(outline, OPEN, 'zone:d', 'ArrowDown').key).toBe('zone:d')
    expect(stepped(outline, OPEN, 'zone:gone', 'ArrowDown').key).toBe('zone:a')
    expect(stepped([], OPEN, 'zone:gone', 'End').key).toBe('zone:gone')
  })
})
