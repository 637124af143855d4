import { Checkbox } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { answerWord, foundationWord, gapKindWord, shortRow, STATUS_SIGNS, statusTone, statusWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { useWords } from '../../words/context'

interface Props {
  readonly plant: string
  readonly subject: string
  readonly levels: Schemas['LevelsView']
}

const ANSWERS = ['ABLE', 'ABLE_WITH_HELP', 'IN_FORCE'] as const
const FIELDS = { ABLE: 'able', ABLE_WITH_HELP: 'ableWithHelp', IN_FORCE: 'inForce' } as const

/** Each row that a zone is asked, with its three answers; each answer opens its reasons. */
export function Verdicts({ plant, subject, levels }: Props) {
  const words = useWords()
  const navigate = useNavigate()
  const { fr, open } = useSearch({ from: '/plants/$plant/subject/$subject' })
  const rows = useAsked('/api/v1/plants/{plant}/verdicts/{subject}', { path: { plant, subject } })
  const gaps = new Map(levels.foundations.flatMap((each) => each.operation?.rows ?? []).map((row) => [row.requirement, row]))
  const at = levels.foundations.find((each) => each.fr === fr)
  const filter = (search: { fr?: string | undefined; open?: boolean | undefined }) =>
    void navigate({ to: '/plants/$plant/subject/$subject', params: { plant, subject }, search, resetScroll: false })
  return (
    <>
      <h2>
        {words.title('screen.requirements')}
        {at && ` · ${at.fr} ${foundationWord(words, at.fr)}`}
      </h2>
      <div className="verdict-filter">
        <Checkbox label={words.title('screen.only-open')} checked={open ?? false} onChange={(event) => filter({ fr, open: event.currentTarget.checked || undefined })} />
        {fr !== undefined && (
          <Link to="/plants/$plant/subject/$subject" params={{ plant, subject }} search={{ open }} resetScroll={false}>
            {words.title('screen.all-foundations')}
          </Link>
        )}
      </div>
      <Asked of={rows}>
        {(asked) => (
          <table className="rows verdicts">
            <thead>
              <tr>
                <th>{words.title('report.row')}</th>
                <th>{words.title('report.from-level')}</th>
                {ANSWERS.map((answer) => (
                  <th key={answer}>{answerWord(words, answer)}</th>
                ))}
                <th>{words.title('report.to-close')}</th>
              </tr>
            </thead>
            <tbody>
              {asked
                .filter((row) => fr === undefined || row.fr === fr)
                .filter((row) => !open || gaps.has(row.requirement))
                .map((row) => (
                  <tr key={row.requirement} data-row={row.requirement}>
                    <td>
                      <strong>{shortRow(row.requirement)}</strong> {row.title}
                    </td>
                    <td>{row.level}</td>
                    {ANSWERS.map((answer) => (
                      <td key={answer} className="nowrap" data-answer={answer}>
                        <Status plant={plant} row={row} answer={answer} />
                      </td>
                    ))}
                    <td>{gaps.has(row.requirement) && gapKindWord(words, gaps.get(row.requirement)!.kind)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        )}
      </Asked>
    </>
  )
}

interface StatusProps {
  readonly plant: string
  readonly row: Schemas['RowView']
  readonly answer: (typeof ANSWERS)[number]
}

function Status({ plant, row, answer }: StatusProps) {
  const words = useWords()
  const { status } = row[FIELDS[answer]]
  return (
    <Link
      to="/plants/$plant/subject/$subject"
      params={{ plant, subject: row.subject }}
      search={({ fr, open }) => ({ fr, open, why: row.requirement, answer })}
      className={statusTone(status)}
      resetScroll={false}
    >
      {STATUS_SIGNS[status]} {statusWord(words, status)}
    </Link>
  )
}
