import { Drawer } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { answerWord, STATUS_SIGNS, statusTone, statusWord } from '../../labels'
import { Asked } from '../../ui/Asked'
import { useWords } from '../../words/context'

interface Props {
  readonly plant: string
  readonly subject: string
  readonly requirement: string
  readonly answer: 'ABLE' | 'ABLE_WITH_HELP' | 'IN_FORCE'
}

/** Why one answer is what it is, down to the evidence, a person or a missing fact. */
export function Because({ plant, subject, requirement, answer }: Props) {
  const words = useWords()
  const navigate = useNavigate()
  const why = useAsked('/api/v1/plants/{plant}/verdicts/{subject}/{requirement}', {
    path: { plant, subject, requirement },
    query: { answer, language: words.language },
  })
  const close = () => navigate({ to: '/plants/$plant/subject/$subject', params: { plant, subject }, search: ({ fr }) => ({ fr }), resetScroll: false })
  return (
    // The lock of the page behind it would be a style inside the page, which the server's policy forbids.
    <Drawer opened onClose={() => void close()} position="right" size="lg" closeButtonProps={{ 'aria-label': words.title('screen.close') }} lockScroll={false} title={`${requirement} · ${answerWord(words, answer)}`}>
      <Asked of={why}>
        {(found) => (
          <>
            <p className={statusTone(found.status)}>
              {STATUS_SIGNS[found.status]} {statusWord(words, found.status)}
            </p>
            <ul>
              <Reason trace={found.because} />
            </ul>
          </>
        )}
      </Asked>
    </Drawer>
  )
}

function Reason({ trace }: { readonly trace: Schemas['TraceView'] }) {
  const places = trace.facts.flatMap((fact) => (fact.place ? [`${fact.place.file}:${fact.place.line}`] : []))
  return (
    <li>
      {trace.text} {places.length > 0 && <span className="faint">({places.join(', ')})</span>}
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
