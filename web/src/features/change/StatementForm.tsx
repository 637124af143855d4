import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { CONDITIONS, conditionWord, type Condition } from '../../labels'
import { useWords } from '../../words/context'
import { state, useChange, type Changed } from './change'
import './Form.css'

interface Props {
  readonly plant: string
  readonly subject: string
  readonly today: string
  readonly condition?: Condition | undefined
  readonly onDone: (changed: Changed) => void
  readonly onGivenUp: () => void
}

/** Somebody says that a condition is there or is not; an absence has an end. */
export function StatementForm({ plant, subject, today, condition, onDone, onGivenUp }: Props) {
  const words = useWords()
  const [present, setPresent] = useState(true)
  const change = useChange((wanted: Parameters<typeof state>[1]) => state(plant, wanted))
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => (form.get(name) as string | null)?.trim() || undefined
    const wanted = { condition: form.get('condition'), subjects: [subject], present, observed: false, date: today, validUntil: said('validUntil'), reason: said('reason') ?? '', checked: said('checked') }
    change.mutate(wanted as Parameters<typeof state>[1], { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={onSubmit}>
      <NativeSelect
        name="condition"
        label={words.title('screen.condition')}
        defaultValue={condition}
        data={CONDITIONS.map((each) => ({ value: each, label: conditionWord(words, each) }))}
      />
      <SegmentedControl
        aria-label={words.title('screen.is-it-there')}
        value={present ? 'yes' : 'no'}
        onChange={(value) => setPresent(value === 'yes')}
        data={[
          { value: 'yes', label: words.title('screen.is-there') },
          { value: 'no', label: words.title('screen.is-not-there') },
        ]}
      />
      <TextInput name="reason" label={words.title('rule-text.why')} required />
      {!present && (
        <div className="form-two">
          <TextInput name="validUntil" type="date" label={words.title('screen.valid-until')} required />
          <TextInput name="checked" label={words.title('screen.how-checked')} description={words.title('screen.how-checked-told')} />
        </div>
      )}
      {change.error && (
        <p role="alert" className="tone-not-met">
          {change.error.message}
        </p>
      )}
      <div className="form-buttons">
        <Button type="submit" color="blue.9" loading={change.isPending}>
          {words.title('screen.state')}
        </Button>
        <Button variant="default" onClick={onGivenUp}>
          {words.title('screen.give-up')}
        </Button>
      </div>
    </form>
  )
}
