import { useNavigate } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { answerWord, shortRow, STATUS_SIGNS, statusTone, statusWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Side } from '../../ui/Side'
import { useWords } from '../../words/context'
import { Answering } from '../change/Answering'
import './Because.css'

interface Props {
  readonly plant: string
  readonly levels: Schemas['LevelsView']
  readonly requirement: string
  readonly answer: 'ABLE' | 'ABLE_WITH_HELP' | 'IN_FORCE'
}

/** Why one answer is what it is, down to the evidence, a person or a missing fact. */
export function Because({ plant, levels, requirement, answer }: Props) {
  const { subject } = levels
  const words = useWords()
  const navigate = useNavigate()
  const why = useAsked('/api/v1/plants/{plant}/verdicts/{subject}/{requirement}', {
    path: { plant, subject, requirement },
    query: { answer, language: words.language },
  })
  const row = useAsked('/api/v1/catalogue/requirements/{requirement}', { path: { requirement }, query: { language: words.language } })
  const close = () =>
    navigate({ to: '/plants/$plant/subject/$subject', params: { plant, subject }, search: ({ fr, open }) => ({ fr, open }), resetScroll: false })
  return (
    <Side title={`${shortRow(requirement)} ${row.data?.title ?? ''}`} onClose={() => void close()}>
      {row.data?.text && <p className="told">{row.data.text.question}</p>}
      <Answering key={requirement} plant={plant} levels={levels} requirement={requirement} />
      <Asked of={why}>
        {(found) => (
          <section className="why">
            <h3>
              {answerWord(words, answer)}: <span className={statusTone(found.status)}>{STATUS_SIGNS[found.status]} {statusWord(words, found.status)}</span>
            </h3>
            <ul>
              <Reason trace={found.because} />
            </ul>
          </section>
        )}
      </Asked>
      {row.data?.text && (
        <section className="why-text">
          <h3>{words.title('screen.good-evidence')}</h3>
          <p>{row.data.text.evidence}</p>
        </section>
      )}
    </Side>
  )
}

function Reason({ trace }: { readonly trace: Schemas['TraceView'] }) {
  const places = trace.facts.flatMap((fact) => (fact.place ? [`${fact.place.file}:${fact.place.line}`] : []))
  return (
    <li>
      {trace.text} {places.length > 0 && <span className="id">({places.join(', ')})</span>}
      {trace.because.length > 0 && (
        <ul>
          {trace.because.map((below, at) => (
            <Reason key={at} trace={below} />
          ))}
        </ul>
      )}
    </li>
  )
}
