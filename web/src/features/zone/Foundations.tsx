import { Link } from '@tanstack/react-router'
import type { Schemas } from '../../api/client'
import { foundationWord, gapKindWord, levelLook, shortRow } from '../../labels'
import { useWords } from '../../words/context'
import './Foundations.css'

type Foundation = Schemas['Foundation']

/** Gaps first, the deepest before the others; the server says which they are and how deep. */
function gapsFirst(foundations: readonly Foundation[]): readonly Foundation[] {
  return [...foundations].sort((one, other) => (other.operation?.depth ?? 0) - (one.operation?.depth ?? 0))
}

interface Props {
  readonly plant: string
  readonly levels: Schemas['LevelsView']
  readonly chosen: string | undefined
}

/** Target, capability and achieved level of each foundational requirement, and what holds it back first. */
export function Foundations({ plant, levels, chosen }: Props) {
  const words = useWords()
  return (
    <table className="rows foundations">
      <thead>
        <tr>
          <th>{words.title('screen.foundation')}</th>
          <th className="level">SL-T</th>
          <th className="level">SL-C</th>
          <th className="level">SL-C+</th>
          <th className="level">SL-A</th>
          <th>{words.title('screen.held-by')}</th>
        </tr>
      </thead>
      <tbody>
        {gapsFirst(levels.foundations).map((each) => (
          <tr key={each.fr} data-fr={each.fr} data-level={each.inForce.print} className={chosen === each.fr ? 'chosen' : ''}>
            <th scope="row">
              <Link to="/plants/$plant/subject/$subject" params={{ plant, subject: levels.subject }} search={({ open }) => ({ fr: each.fr, open })} resetScroll={false}>
                <span className="fr">{each.fr}</span> {foundationWord(words, each.fr)}
              </Link>
            </th>
            <td className="level level-target">{each.target.print}</td>
            <td className="level">{each.able.print}</td>
            <td className={levelLook(each.design)}>{each.ableWithHelp.print}</td>
            <td className={levelLook(each.operation)}>{each.inForce.print}</td>
            <td>{each.operation && <Held plant={plant} subject={levels.subject} fr={each.fr} gap={each.operation} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const SHOWN = 2

function Held({ plant, subject, fr, gap }: { readonly plant: string; readonly subject: string; readonly fr: string; readonly gap: Schemas['GapView'] }) {
  const words = useWords()
  return (
    <>
      {gap.rows.slice(0, SHOWN).map((row) => (
        <div key={row.requirement}>
          <Link to="/plants/$plant/subject/$subject" params={{ plant, subject }} search={({ open }) => ({ fr, open, why: row.requirement })} resetScroll={false}>
            {shortRow(row.requirement)}
          </Link>{' '}
          {row.title} <span className="faint">· {gapKindWord(words, row.kind)}</span>
        </div>
      ))}
      {gap.rows.length > SHOWN && <div className="faint small">{words.say('report.more-questions', gap.rows.length - SHOWN)}</div>}
    </>
  )
}
