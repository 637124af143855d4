import { Link } from '@tanstack/react-router'
import type { Schemas } from '../../api/client'
import { foundationWord } from '../../labels'
import { useWords } from '../../words/context'
import './Foundations.css'

/** Gaps first, the deepest before the others; the server says which they are and how deep. */
function gapsFirst(foundations: readonly Schemas['Foundation'][]): readonly Schemas['Foundation'][] {
  return [...foundations].sort((one, other) => (other.operation?.depth ?? 0) - (one.operation?.depth ?? 0))
}

export function Foundations({ plant, levels }: { readonly plant: string; readonly levels: Schemas['LevelsView'] }) {
  const words = useWords()
  return (
    <table className="rows foundations">
      <thead>
        <tr>
          <th>{words.title('screen.foundation')}</th>
          <th>SL-T</th>
          <th>SL-C</th>
          <th>SL-C+</th>
          <th>SL-A</th>
          <th>{words.title('report.open-rows')}</th>
        </tr>
      </thead>
      <tbody>
        {gapsFirst(levels.foundations).map((each) => (
          <tr key={each.fr}>
            <th scope="row">
              <Link to="/plants/$plant/subject/$subject" params={{ plant, subject: levels.subject }} search={{ fr: each.fr }}>
                {each.fr} {foundationWord(words, each.fr)}
              </Link>
            </th>
            <td className="level level-target">{each.target.print}</td>
            <td className="level">{each.able.print}</td>
            <td className={each.design ? 'level level-gap' : 'level'}>{each.ableWithHelp.print}</td>
            <td className={each.operation ? 'level level-gap' : 'level'}>{each.inForce.print}</td>
            <td>{each.operation && words.title('screen.gap-of', each.operation.depth, each.operation.rows.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
