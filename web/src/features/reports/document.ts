import { useQuery } from '@tanstack/react-query'
import { address, Refused } from '../../api/client'

/** A report as `docs/reference/report.schema.json` says it is: keys are stable, texts are in the language that was asked for. */
export interface Document {
  readonly report: string
  readonly title: Phrase
  readonly origin: { readonly name: string; readonly day: string }
  readonly preface: readonly Block[]
  readonly sections: readonly Section[]
}

export interface Section {
  readonly id: string
  readonly title: Phrase
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
}

export interface Phrase {
  readonly key: string
  readonly text: string
}

export interface Trace {
  readonly reason: string
  readonly text: string
  readonly because: readonly Trace[]
}

export type Level = null | 'not-set' | { readonly proved: number; readonly possible: number }

export interface Vector {
  readonly levels: Readonly<Record<string, Level>>
  readonly gaps: readonly string[]
  readonly unproved: readonly string[]
  readonly marks: readonly string[]
}

/** Exactly one of its members says what it is. */
export interface Fact {
  readonly subject?: string
  readonly row?: string
  readonly [member: string]: unknown
}

export type Cell = Fact | Phrase | Trace | Vector | Level | { readonly term: string; readonly text: string } | readonly Cell[]

export interface Column {
  readonly key: string
  readonly kind: 'text' | 'id' | 'term' | 'level' | 'vector' | 'day' | 'count' | 'reason' | 'written'
  readonly head: Phrase
}

export type Row = Readonly<Record<string, Cell>>

export interface Table {
  readonly kind: 'table'
  readonly id: string
  readonly caption: Phrase
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Levels {
  readonly kind: 'levels'
  readonly subject: string
  readonly lines: readonly { readonly measure: string; readonly vector: Vector; readonly notes: readonly Phrase[] }[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: Phrase }
  | { readonly kind: 'notice'; readonly tone: 'note' | 'warning'; readonly text: Phrase }
  | { readonly kind: 'list'; readonly lines: readonly Phrase[] }
  | { readonly kind: 'figure'; readonly caption: Phrase }
  | { readonly kind: 'because'; readonly trace: Trace }
  | Levels
  | Table

interface Asked {
  readonly plant: string
  readonly report: string
  readonly language: string
  /** Whether every row is told, or what is not met alone. */
  readonly all: boolean
}

/** The report as the server writes it for every other reader of JSON. */
export function useReport({ plant, report, language, all }: Asked) {
  return useQuery({
    queryKey: ['/api/v1/plants/{plant}/reports/{report}/{format}', plant, report, language, all],
    queryFn: async () => {
      const answer = await fetch(
        address('/api/v1/plants/{plant}/reports/{report}/{format}', { path: { plant, report, format: 'json' }, query: { language, all } }),
      )
      if (!answer.ok) throw new Refused(answer.status, {}, answer.statusText)
      return JSON.parse(await answer.text()) as Document
    },
    retry: false,
  })
}

export const isVector = (cell: Cell): cell is Vector => typeof cell === 'object' && cell !== null && 'levels' in cell
export const isLevel = (cell: Cell): cell is Level => cell === null || cell === 'not-set' || (typeof cell === 'object' && 'proved' in cell)
export const isTrace = (cell: Cell): cell is Trace => typeof cell === 'object' && cell !== null && 'because' in cell
export const isSeveral = (cell: Cell): cell is readonly Cell[] => Array.isArray(cell)
export const isTerm = (cell: Cell): cell is { readonly term: string; readonly text: string } => typeof cell === 'object' && cell !== null && 'term' in cell
export const isPhrase = (cell: Cell): cell is Phrase => typeof cell === 'object' && cell !== null && 'key' in cell

/** As it is printed: a dash where no row applies, a question where nobody set one. */
export function printed(level: Level): string {
  if (level === null) return '–'
  if (level === 'not-set') return '?'
  return level.proved === level.possible ? String(level.proved) : `${level.proved}..${level.possible}`
}

/** What a cell says, to look for a word in it. */
export function plain(cell: Cell): string {
  if (isSeveral(cell)) return cell.map(plain).join(' ')
  if (isLevel(cell)) return printed(cell)
  if (isVector(cell)) return ''
  if (isTrace(cell)) return [cell.text, ...cell.because.map(plain)].join(' ')
  if (isTerm(cell) || isPhrase(cell)) return cell.text
  return Object.entries(cell)
    .filter(([member]) => member !== 'place')
    .map(([, value]) => String(value))
    .join(' ')
}

/** Boxes to tick and room for a pen are for paper; a column of words in which nothing stands says nothing. */
export function shownColumns(table: Table): readonly Column[] {
  const isBox = (cell: Cell | undefined) => cell !== undefined && !isSeveral(cell) && cell !== null && typeof cell === 'object' && isPhrase(cell) && cell.key === 'work-list.box'
  const isEmpty = (cell: Cell | undefined) => cell === undefined || (isSeveral(cell) && cell.length === 0)
  const ofWords = new Set<Column['kind']>(['text', 'term', 'reason'])
  return table.columns.filter(
    ({ key, kind }, at) =>
      kind !== 'written' && !(table.rows.length > 0 && table.rows.every((row) => isBox(row[key]))) && (at === 0 || !ofWords.has(kind) || !table.rows.every((row) => isEmpty(row[key]))),
  )
}

/** The rows that hold every word of what is looked for. */
export function found(rows: readonly Row[], wanted: string): readonly Row[] {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = Object.values(row).map(plain).join(' ').toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}
