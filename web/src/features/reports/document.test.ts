import { describe, expect, it } from 'vitest'
import { found, plain, printed, shownColumns, type Cell, type Column, type Table } from './document'

const phrase = (text: string, key = 'a.b') => ({ key, text })
const column = (key: string, kind: Column['kind']): Column => ({ key, kind, head: phrase(key) })
const table = (columns: readonly Column[], rows: readonly Record<string, Cell>[]): Table => ({ kind: 'table', id: 't', caption: phrase('t'), columns, rows })

describe('a report on the screen', () => {
  it('prints levels as on paper', () => {
    expect([null, 'not-set' as const, { proved: 1, possible: 1 }, { proved: 0, possible: 4 }].map(printed)).toEqual(['–', '?', '1', '0..4'])
  })

  it('leaves out what is for a pen, and columns of words in which nothing stands', () => {
    const box = phrase('[  ]', 'work-list.box')
    const rows = [{ done: box, what: phrase('look'), where: [], count: [], who: [] }]
    const columns = [column('done', 'level'), column('what', 'text'), column('where', 'text'), column('count', 'count'), column('who', 'written')]
    expect(shownColumns(table(columns, rows)).map((each) => each.key)).toEqual(['what', 'count'])
  })

  it('keeps the heads of a table without rows', () => {
    expect(shownColumns(table([column('subject', 'id'), column('n', 'count')], []))).toHaveLength(2)
  })

  it('finds rows by every word, also in the reasons below', () => {
    const rows = [
      { row: { row: '62443-3-3:2013 SR 1.1' }, because: { reason: 'a.b', text: 'not shown', because: [{ reason: 'a.b', text: 'nobody looked at plc1', because: [] }] } },
      { row: { row: '62443-3-3:2013 SR 2.1' }, because: { reason: 'a.b', text: 'seen', because: [] } },
    ]
    expect(found(rows, 'PLC1 sr')).toEqual([rows[0]])
    expect(found(rows, ' ')).toEqual(rows)
    expect(plain(rows[0]!.because)).toBe('not shown nobody looked at plc1')
  })
})
