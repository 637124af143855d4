import { Link } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { answerWord, STATUS_SIGNS, statusTone, statusWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { useWords } from '../../words/context'

interface Props {
  readonly plant: string
  readonly subject: string
  readonly fr: string | undefined
}

const ANSWERS = ['ABLE', 'ABLE_WITH_HELP', 'IN_FORCE'] as const
const FIELDS = { ABLE: 'able', ABLE_WITH_HELP: 'ableWithHelp', IN_FORCE: 'inForce' } as const

/** Each row that a zone is asked, with its three answers; each answer opens its reasons. */
export function Verdicts({ plant, subject, fr }: Props) {
  const words = useWords()
  const rows = useAsked('/api/v1/plants/{plant}/verdicts/{subject}', { path: { plant, subject } })
  return (
    <Asked of={rows}>
      {(asked) => (
        <table className="rows">
          <thead>
            <tr>
              <th>{words.title('report.row')}</th>
              <th>{words.title('report.from-level')}</th>
              {ANSWERS.map((answer) => (
                <th key={answer}>{answerWord(words, answer)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked
              .filter((row) => fr === undefined || row.fr === fr)
              .map((row) => (
                <tr key={row.requirement}>
                  <td>
                    {row.requirement} <span className="faint">{row.title}</span>
                  </td>
                  <td>{row.level}</td>
                  {ANSWERS.map((answer) => (
                    <td key={answer}>
                      <Status plant={plant} row={row} answer={answer} fr={fr} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </Asked>
  )
}

interface StatusProps {
  readonly plant: string
  readonly row: Schemas['RowView']
  readonly answer: (typeof ANSWERS)[number]
  readonly fr: string | undefined
}

function Status({ plant, row, answer, fr }: StatusProps) {
  const words = useWords()
  const { status } = row[FIELDS[answer]]
  return (
    <Link
      to="/plants/$plant/subject/$subject"
      params={{ plant, subject: row.subject }}
      search={{ fr, why: row.requirement, answer }}
      className={statusTone(status)}
      resetScroll={false}
    >
      {STATUS_SIGNS[status]} {statusWord(words, status)}
    </Link>
  )
}
