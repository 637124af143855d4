import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CORNER, FINDING, GAP } from './glyphs'
import { DARK, LIGHT } from './hues'

/** Screen and paper look alike: the page of a report and the signs of a drawing are written in exchange. */
const EXCHANGE = new URL('../../../exchange/src/main/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, EXCHANGE), 'utf8')

describe('screen and paper', () => {
  it('have the same colours, in light and in dark', () => {
    const css = read('resources/dev/ringwall/exchange/html/report.css')
    for (const [name, light] of Object.entries(LIGHT)) {
      const dark = DARK[name as keyof typeof DARK]
      expect(css).toContain(`--rw-${name}: light-dark(${light}, ${dark});`)
    }
  })

  it.each([
    ['gap', GAP],
    ['finding', FINDING],
    ['corner', CORNER],
  ] as const)('have the same sign for %s', (name, shape) => {
    const java = read('java/dev/ringwall/exchange/drawing/Glyphs.java')
    const method = java.slice(java.indexOf(`static void ${name}(`)).split('\n    }')[0]!
    const points = [...method.matchAll(/new Point\(x(?: ([-+]) ([\d.]+))?, y(?: ([-+]) ([\d.]+))?\)/g)].map((found) => [
      Number((found[1] ?? '') + (found[2] ?? '0')),
      Number((found[3] ?? '') + (found[4] ?? '0')),
    ])
    expect(points).toEqual(shape)
  })
})
