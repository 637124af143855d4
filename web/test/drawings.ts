import { readFileSync } from 'node:fs'
import type { Drawing } from '../src/diagram/drawing'

export const PLANTS = ['water-treatment', 'chemical-plant', 'car-body-welding'] as const

/** A worked plant as the server lays it out; a test of exchange keeps these files as they are today. */
export function drawingOf(plant: (typeof PLANTS)[number]): Drawing {
  return JSON.parse(readFileSync(new URL(`./drawings/${plant}.json`, import.meta.url), 'utf8')) as Drawing
}

/** A plant of any size: zones in a square, each joined with the next by conduits. */
export function largeDrawing(zones: number, conduitsEach: number): Drawing {
  const across = Math.ceil(Math.sqrt(zones))
  const marks = { target: ['2', '2', '2', '1', '2', '1', '2'], inForce: ['1', '2', '0..2', '1', '1', '1', '2'], gaps: ['IAC', 'SI', 'RDF'], unproved: ['SI'], openRows: 12, unknownRows: 7, findings: 1 }
  const at = (zone: number) => ({ x: (zone % across) * 420 + 10, y: Math.floor(zone / across) * 260 + 10 })
  return {
    width: across * 420,
    height: Math.ceil(zones / across) * 260,
    zones: Array.from({ length: zones }, (_, zone) => ({
      id: `zone-${zone}`, name: `Zone ${zone}`, kind: 'CONTROL', outside: false, depth: 0,
      box: { ...at(zone), width: 220, height: 130 }, plate: at(zone), assets: [`plc-${zone}`], marks,
    })),
    conduits: Array.from({ length: (zones - 1) * conduitsEach }, (_, conduit) => {
      const zone = Math.floor(conduit / conduitsEach)
      const place = at(zone)
      return {
        id: `conduit-${conduit}`, name: `Conduit ${conduit}`, zones: [`zone-${zone}`, `zone-${zone + 1}`], wireless: false,
        box: { x: place.x + 225, y: place.y + 140, width: 180, height: 90 }, assets: [], marks,
      }
    }),
    lines: Array.from({ length: (zones - 1) * conduitsEach * 2 }, (_, line) => {
      const conduit = Math.floor(line / 2)
      const zone = Math.floor(conduit / conduitsEach) + (line % 2)
      const from = at(Math.floor(conduit / conduitsEach))
      const to = at(zone)
      return { conduit: `conduit-${conduit}`, zone: `zone-${zone}`, points: [{ x: from.x + 300, y: from.y + 140 }, { x: to.x + 110, y: to.y + 130 }] }
    }),
  }
}
