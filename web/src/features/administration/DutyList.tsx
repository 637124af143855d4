import { Button } from '@mantine/core'
import { useAsked } from '../../api/ask'
import { dutyWord } from '../../labels'
import { useWords } from '../../words/context'
import './Administration.css'
import { nameOf, type Grant } from './administration'

interface Props {
  readonly duties: readonly Grant[]
  /** Takes one away, where that is offered. */
  readonly onTake?: (grant: Grant) => void
}

/** Duties, each with where it is had. */
export function DutyList({ duties, onTake }: Props) {
  const words = useWords()
  if (duties.length === 0) return <span className="faint">{words.say('screen.no-duties')}</span>
  return (
    <ul className="duties">
      {duties.map((grant) => (
        <li key={nameOf(grant)}>
          {dutyWord(words, grant.duty)}
          <Where grant={grant} />
          {onTake && (
            <Button size="compact-xs" variant="default" aria-label={words.title('screen.take-duty-of', dutyWord(words, grant.duty))} onClick={() => onTake(grant)}>
              {words.title('screen.take-duty')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Where({ grant }: { readonly grant: Grant }) {
  const places = useAsked('/api/v1/places')
  const plant = places.data?.find((each) => each.place === grant.plant)?.name ?? grant.plant
  const parts = [plant, ...grant.zones, ...grant.products].filter(Boolean)
  return parts.length === 0 ? null : <span className="faint small">{parts.join(' · ')}</span>
}
