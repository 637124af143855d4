import { describe, expect, it } from 'vitest'
import { detailAt, fitted, LARGEST, onSheet, showing, smallest, zoomed } from './camera'

const WINDOW = { width: 800, height: 600 }

describe('the camera', () => {
  it('shows all of a large sheet and a small one at its own size', () => {
    expect(fitted({ x: 0, y: 0, width: 7520, height: 300 }, WINDOW).scale).toBeCloseTo(0.1)
    expect(fitted({ x: 0, y: 0, width: 100, height: 100 }, WINDOW)).toEqual({ scale: 1, x: 350, y: 250 })
  })

  it('keeps the place under the pointer where it is while zooming', () => {
    const before = { x: 13, y: -40, scale: 0.8 }
    const at = { x: 333, y: 222 }
    const after = zoomed(before, 1.7, at, 0.1)
    expect(onSheet(after, at).x).toBeCloseTo(onSheet(before, at).x)
    expect(onSheet(after, at).y).toBeCloseTo(onSheet(before, at).y)
  })

  it('zooms neither out of sight nor without end', () => {
    const whole = { x: 0, y: 0, width: 8000, height: 8000 }
    const least = smallest(whole, WINDOW)
    expect(zoomed({ x: 0, y: 0, scale: 1 }, 1e-9, { x: 0, y: 0 }, least).scale).toBe(least)
    expect(zoomed({ x: 0, y: 0, scale: 1 }, 1e9, { x: 0, y: 0 }, least).scale).toBe(LARGEST)
  })

  it('does not move for what is seen already, and no further than needed for what is not', () => {
    const camera = { x: 0, y: 0, scale: 1 }
    expect(showing(camera, { x: 100, y: 100, width: 50, height: 50 }, WINDOW)).toEqual(camera)
    expect(showing(camera, { x: 900, y: 100, width: 50, height: 50 }, WINDOW)).toEqual({ x: -174, y: 0, scale: 1 })
    expect(showing(camera, { x: -300, y: -10, width: 50, height: 50 }, WINDOW)).toEqual({ x: 324, y: 34, scale: 1 })
  })

  it('tells more the nearer it is', () => {
    expect([0.1, 0.59, 0.6, 0.79, 0.8, 3].map(detailAt)).toEqual(['far', 'far', 'middle', 'middle', 'near', 'near'])
  })
})
