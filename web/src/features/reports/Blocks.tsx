import { Link } from '@tanstack/react-router'
import { FOUNDATIONS } from '../../diagram/drawing'
import { useWords } from '../../words/context'
import { SubjectLink } from '../zone/SubjectLink'
import { printed, type Block, type Levels, type Trace, type Vector } from './document'
import { ReportTable } from './ReportTable'
import { Sentence } from './Sentence'

interface Props {
  readonly plant: string
  readonly blocks: readonly Block[]
  /** What stands above them: a caption that says the same is for a screen reader alone. */
  readonly heading: string
  readonly wanted: string
}

export function Blocks({ plant, blocks, heading, wanted }: Props) {
  return (
    <>
      {blocks.map((block, at) => (
        <BlockOf key={at} plant={plant} block={block} heading={heading} wanted={wanted} />
      ))}
    </>
  )
}

function BlockOf({ plant, block, heading, wanted }: { readonly plant: string; readonly block: Block; readonly heading: string; readonly wanted: string }) {
  const words = useWords()
  switch (block.kind) {
    case 'paragraph':
      return <p className="told">{<Sentence text={block.text.text} />}</p>
    case 'notice':
      return <p className={`notice notice-${block.tone}`}>{<Sentence text={block.text.text} />}</p>
    case 'list':
      return (
        <ul className="report-list">
          {block.lines.map((line, at) => (
            <li key={at}>
              <Sentence text={line.text} />
            </li>
          ))}
        </ul>
      )
    case 'levels':
      return <LevelsOf plant={plant} levels={block} />
    case 'table':
      return <ReportTable plant={plant} table={block} heading={heading} wanted={wanted} />
    case 'figure':
      return (
        <p className="told">
          <Sentence text={block.caption.text} />{' '}
          <Link to="/plants/$plant" params={{ plant }}>
            {words.title('screen.zones-and-conduits')}
          </Link>
        </p>
      )
    case 'because':
      return (
        <ul className="chain">
          <Chain trace={block.trace} />
        </ul>
      )
  }
}

function LevelsOf({ plant, levels }: { readonly plant: string; readonly levels: Levels }) {
  return (
    <div className="report-levels">
      <SubjectLink plant={plant} subject={levels.subject} />
      <table className="vectors">
        <thead>
          <tr>
            <td />
            {FOUNDATIONS.map((fr) => (
              <th key={fr} scope="col">
                {fr}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {levels.lines.map((line) => (
            <tr key={line.measure}>
              <th scope="row">{line.measure}</th>
              {FOUNDATIONS.map((fr) => (
                <td key={fr} className={look(line.vector, fr)}>
                  {printed(line.vector.levels[fr] ?? null)}
                </td>
              ))}
              <td className="notes">{line.notes.map((note) => note.text).join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** How a level of a vector looks. */
export function look(vector: Vector, fr: string): string {
  if (!vector.gaps.includes(fr)) return 'level'
  return vector.unproved.includes(fr) ? 'level level-unproved' : 'level level-gap'
}

/** A reason and what it rests on, down to the last. */
export function Chain({ trace }: { readonly trace: Trace }) {
  return (
    <li>
      <Sentence text={trace.text} within />
      {trace.because.length > 0 && (
        <ul>
          {trace.because.map((below, at) => (
            <Chain key={at} trace={below} />
          ))}
        </ul>
      )}
    </li>
  )
}
