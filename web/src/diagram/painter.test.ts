import { describe, expect, it } from 'vitest'
import { middle } from './painter'

describe('the sign on a way', () => {
  it('stands in the middle of its longest stretch', () => {
    expect(middle([{ x: 0, y: 0 }, { x: 0, y: 4 }, { x: 10, y: 4 }, { x: 10, y: 6 }])).toEqual({ x: 5, y: 4 })
  })

  it('stands at the only point of a way without stretches', () => {
    expect(middle([{ x: 3, y: 1 }])).toEqual({ x: 3, y: 1 })
  })
})
