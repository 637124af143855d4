import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { DUTIES, dutyWord, isOfOutsideParty, type Duty } from '../../labels'
import { useWords } from '../../words/context'
import '../change/Form.css'
import { isSame, type Grant } from './administration'
import { DutyList } from './DutyList'

interface Props {
  readonly duties: readonly Grant[]
  readonly onChange: (duties: readonly Grant[]) => void
}

/** The duties somebody is to have; each is chosen with the place where it is had. */
export function DutiesEditor({ duties, onChange }: Props) {
  const words = useWords()
  const places = useAsked('/api/v1/places')
  const [duty, setDuty] = useState<Duty>('READER')
  const [plant, setPlant] = useState('')
  const [parts, setParts] = useState<readonly string[]>([])
  const isOutside = isOfOutsideParty(duty)
  const grant: Grant = {
    duty,
    ...(plant === '' || duty === 'ADMINISTRATOR' ? {} : { plant }),
    zones: duty === 'INTEGRATOR' ? [...parts] : [],
    products: duty === 'SUPPLIER' ? [...parts] : [],
  }
  const isMissing = isOutside && parts.length === 0
  const choosePlant = (chosen: string) => {
    setPlant(chosen)
    setParts([])
  }
  return (
    <div className="form">
      <DutyList duties={duties} onTake={(taken) => onChange(duties.filter((each) => !isSame(each, taken)))} />
      <div className="form-two">
        <NativeSelect
          label={words.title('screen.duty')}
          value={duty}
          onChange={(event) => {
            setDuty(event.currentTarget.value as Duty)
            setParts([])
          }}
          data={DUTIES.map((each) => ({ value: each, label: dutyWord(words, each) }))}
        />
        {duty !== 'ADMINISTRATOR' && (
          <NativeSelect
            label={words.title('screen.at-plant')}
            value={plant}
            onChange={(event) => choosePlant(event.currentTarget.value)}
            data={[
              { value: '', label: words.title(isOutside ? 'screen.choose-plant' : 'screen.every-plant') },
              ...(places.data ?? []).map((each) => ({ value: each.place, label: each.name })),
            ]}
          />
        )}
      </div>
      {isOutside && plant !== '' && <Parts key={`${plant} ${duty}`} plant={plant} sort={duty === 'INTEGRATOR' ? 'zones' : 'products'} chosen={parts} onChange={setParts} />}
      <div className="form-buttons">
        <Button
          variant="default"
          disabled={isMissing || duties.some((each) => isSame(each, grant))}
          onClick={() => {
            onChange([...duties, grant])
            setParts([])
          }}
        >
          {words.title('screen.add-duty')}
        </Button>
      </div>
    </div>
  )
}

interface PartsProps {
  readonly plant: string
  readonly sort: 'zones' | 'products'
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** The zones or products that an outside party is let see. */
function Parts({ plant, sort, chosen, onChange }: PartsProps) {
  const words = useWords()
  const place = useAsked('/api/v1/places/{place}', { path: { place: plant } })
  return (
    <Asked of={place}>
      {(found) => (
        <fieldset className="parts" tabIndex={0}>
          <legend>{words.title(sort === 'zones' ? 'screen.only-zones' : 'screen.only-products')}</legend>
          {found[sort].map((part) => (
            <label key={part.id}>
              <input
                type="checkbox"
                checked={chosen.includes(part.id)}
                onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, part.id] : chosen.filter((each) => each !== part.id))}
              />
              {part.name} <span className="id">{part.id}</span>
            </label>
          ))}
        </fieldset>
      )}
    </Asked>
  )
}
