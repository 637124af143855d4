import { describe, expect, it } from 'vitest'
import { grouped } from './grouped'

const row = (id: string, groups: readonly string[], edition = 'a:1') => ({ id, title: id, edition, groups: groups.map((text) => ({ text })) })

describe('the list of a part', () => {
  it('stands under its headings, each said once', () => {
    const groups = grouped([row('1', ['A', 'x']), row('2', ['A', 'x']), row('3', ['A', 'y']), row('4', ['B', 'y'])])
    expect(groups.map((group) => group.heads.map((head) => `${head.depth} ${head.text}`))).toEqual([['0 A', '1 x'], ['1 y'], ['0 B', '1 y']])
    expect(groups.map((group) => group.entries.length)).toEqual([2, 1, 1])
  })

  it('names editions where there is more than one', () => {
    expect(grouped([row('1', ['A'], 'a:2'), row('2', ['A'], 'a:1')]).map((group) => group.heads.map((head) => head.text))).toEqual([
      ['a:2', 'A'],
      ['a:1', 'A'],
    ])
  })

  it('sets what stands under no heading apart from what stood under one', () => {
    expect(grouped([row('1', ['A']), row('2', [])]).map((group) => group.entries.length)).toEqual([1, 1])
  })

  it('puts terms under their first letters', () => {
    const terms = ['zone', 'asset', 'Authorized'].map((title) => ({ id: `term:${title}`, title, groups: [{ text: 'term' }] }))
    expect(grouped(terms).map((group) => [group.heads[0]?.text, group.entries.map((entry) => entry.title)])).toEqual([
      ['A', ['asset', 'Authorized']],
      ['Z', ['zone']],
    ])
  })
})
