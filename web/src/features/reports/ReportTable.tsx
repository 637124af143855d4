import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { FOUNDATIONS } from '../../diagram/drawing'
import { shortRow, STATUS_SIGNS } from '../../labels'
import { useWords } from '../../words/context'
import { titled } from '../../words/words'
import { SubjectLink } from '../zone/SubjectLink'
import { Chain, look } from './Blocks'
import { found, isLevel, isPhrase, isSeveral, isTerm, isTrace, isVector, printed, shownColumns, type Cell, type Row, type Table, type Vector } from './document'
import { Sentence } from './Sentence'

/** So many rows are on the page before somebody asks for more: a browser lays out no ten thousand at once. */
const FIRST = 200

interface Props {
  readonly plant: string
  readonly table: Table
  readonly heading: string
  readonly wanted: string
}

export function ReportTable({ plant, table, heading, wanted }: Props) {
  const words = useWords()
  const [shown, setShown] = useState(FIRST)
  const columns = shownColumns(table)
  const rows = found(table.rows, wanted)
  if (wanted.trim() !== '' && rows.length === 0) return null
  return (
    <div className="report-frame">
      <table className="rows report-table">
        <caption className={table.caption.text === heading ? 'unseen' : ''}>
          <Sentence text={table.caption.text} />
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`kind-${column.kind}`}>
                {titled(column.head.text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map((row, at) => (
            <tr key={at}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={`kind-${column.kind}`}>
                    <CellOf plant={plant} cell={of(row, column.key)} />
                  </th>
                ) : (
                  <td key={column.key} className={`kind-${column.kind}`}>
                    <CellOf plant={plant} cell={of(row, column.key)} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shown && (
        <p className="more" role="status">
          {words.title('screen.shown', shown, rows.length)}
          <Button size="xs" variant="default" onClick={() => setShown(shown + 5 * FIRST)}>
            {words.title('screen.more')}
          </Button>
        </p>
      )}
    </div>
  )
}

const NOTHING: Cell = []
const of = (row: Row, key: string): Cell => (key in row ? row[key]! : NOTHING)

function CellOf({ plant, cell }: { readonly plant: string; readonly cell: Cell }) {
  const words = useWords()
  if (isLevel(cell)) return <>{printed(cell)}</>
  if (isSeveral(cell)) return <Several plant={plant} cells={cell} />
  if (isVector(cell)) return <VectorOf vector={cell} />
  if (isTrace(cell)) {
    return (
      <ul className="chain">
        <Chain trace={cell} />
      </ul>
    )
  }
  if (isTerm(cell)) return <TermOf term={cell.term} text={cell.text} />
  if (isPhrase(cell)) return <Sentence text={cell.text} />
  if (typeof cell.subject === 'string') return <SubjectLink plant={plant} subject={cell.subject} />
  if (typeof cell.row === 'string') {
    return (
      <Link to="/catalogue/entries/$entry" params={{ entry: cell.row }} className="nowrap">
        {shortRow(cell.row)}
      </Link>
    )
  }
  if (typeof cell['day'] === 'string') return <span className="nowrap">{words.day(cell['day'])}</span>
  if (typeof cell['count'] === 'number') return <>{words.number(cell['count'])}</>
  const said = Object.entries(cell).find(([member]) => member !== 'place')
  return <>{String(said?.[1] ?? '')}</>
}

function Several({ plant, cells }: { readonly plant: string; readonly cells: readonly Cell[] }) {
  return (
    <>
      {cells.map((each, at) => (
        <span key={at}>
          {at > 0 && ', '}
          <CellOf plant={plant} cell={each} />
        </span>
      ))}
    </>
  )
}

function VectorOf({ vector }: { readonly vector: Vector }) {
  const isOpen = vector.marks.includes('vector-mark.constraint-open')
  return (
    <span className={isOpen ? 'vector vector-open' : 'vector'}>
      {FOUNDATIONS.map((fr) => (
        <span key={fr} className={look(vector, fr)} title={fr}>
          <span className="unseen">{fr} </span>
          {printed(vector.levels[fr] ?? null)}
        </span>
      ))}
    </span>
  )
}

const STATUS = { 'outcome-status.met': 'MET', 'outcome-status.not-met': 'NOT_MET', 'outcome-status.unknown': 'UNKNOWN', 'outcome-status.not-applicable': 'NOT_APPLICABLE' } as const

/** An answer has a sign before its word, so that it can be told without colour. */
function TermOf({ term, text }: { readonly term: string; readonly text: string }) {
  if (!(term in STATUS)) return <>{text}</>
  return (
    <span className={`nowrap tone-${term.slice('outcome-status.'.length)}`}>
      {STATUS_SIGNS[STATUS[term as keyof typeof STATUS]]} {text}
    </span>
  )
}
