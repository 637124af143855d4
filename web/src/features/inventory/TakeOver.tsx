import { Alert, Button, Checkbox, NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ChangeEvent } from 'react'
import { type Schemas } from '../../api/client'
import { useWords } from '../../words/context'
import { Moved } from '../change/Moved'
import '../change/Form.css'
import { SORTS, takeOver, type How } from './imports'
import './TakeOver.css'

type ImportView = Schemas['ImportView']

interface Props {
  readonly plant: string
  /** The version of the plant that was looked at. */
  readonly version: string
}

const NOTHING_SAID: How = { map: {}, addZones: false, accept: false }

/** A file of another program: what it was taken for, what it would change, and then the change. Looking changes nothing. */
export function TakeOver({ plant, version }: Props) {
  const words = useWords()
  const queries = useQueryClient()
  const [file, setFile] = useState<File>()
  const [how, setHow] = useState(NOTHING_SAID)
  const look = useMutation({ mutationFn: (wanted: { file: File; how: How }) => takeOver(plant, wanted.file, wanted.how, words.language) })
  const take = useMutation({
    mutationFn: (wanted: { file: File; how: How }) => takeOver(plant, wanted.file, wanted.how, words.language, version),
    onSuccess: () => queries.invalidateQueries(),
  })
  const again = (next: File | undefined, said: How) => {
    setFile(next)
    setHow(said)
    take.reset()
    if (next === undefined) look.reset()
    else look.mutate({ file: next, how: said })
  }
  const onChosen = (event: ChangeEvent<HTMLInputElement>) => again(event.currentTarget.files?.[0], NOTHING_SAID)
  const seen = take.data ?? look.data
  const refused = take.error ?? look.error
  return (
    <section className="form take-over" aria-label={words.title('screen.take-over')}>
      <label className="form-file">
        {words.title('screen.take-over')}
        <input type="file" name="import" onChange={onChosen} />
        <span className="faint">{words.title('screen.take-over-told')}</span>
      </label>
      {refused && (
        <Alert color="orange" variant="outline" role="alert" title={words.title('screen.refused')}>
          {refused.message}
        </Alert>
      )}
      {seen && file && !refused && (
        <>
          <p role="status">{words.say('screen.read-as', file.name, seen.format, seen.understood, seen.total)}</p>
          <Columns seen={seen} how={how} onMeant={(header, field) => again(file, { ...how, map: { ...how.map, [header]: field } })} />
          <div className="form-buttons">
            <Checkbox size="xs" color="blue.9" label={words.title('screen.add-zones')} checked={how.addZones} onChange={(event) => again(file, { ...how, addZones: event.currentTarget.checked })} />
            <Checkbox size="xs" color="blue.9" label={words.title('screen.accept-theirs')} checked={how.accept} onChange={(event) => again(file, { ...how, accept: event.currentTarget.checked })} />
          </div>
          <Proposed seen={seen} />
          {take.data?.done ? (
            <Moved plant={plant} changed={take.data.done} before={undefined} onUndone={() => again(undefined, NOTHING_SAID)} />
          ) : (
            <div className="form-buttons">
              <Button size="xs" color="blue.9" loading={take.isPending} disabled={seen.counted === 0 || seen.contradictions.length > 0 || take.isSuccess} onClick={() => take.mutate({ file, how })}>
                {words.title('screen.take-it-over')}
              </Button>
              <Button size="xs" variant="default" onClick={() => again(undefined, NOTHING_SAID)}>
                {words.title('screen.give-up')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  )
}

/** What each column of a table was taken for; whoever knows better says so. */
function Columns({ seen, how, onMeant }: { readonly seen: ImportView; readonly how: How; readonly onMeant: (header: string, field: string) => void }) {
  const words = useWords()
  if (seen.columns.length === 0 || seen.fields.length === 0) return null
  return (
    <fieldset className="take-over-columns">
      <legend>{words.title('import.columns')}</legend>
      {seen.columns.map(({ header, field }) => (
        <NativeSelect
          key={header}
          size="xs"
          label={header}
          value={how.map[header] ?? field ?? ''}
          onChange={(event) => onMeant(header, event.currentTarget.value)}
          data={[{ value: '', label: words.say('import.not-used'), disabled: true }, ...seen.fields.map((each) => ({ value: each, label: each }))]}
        />
      ))}
    </fieldset>
  )
}

function Proposed({ seen }: { readonly seen: ImportView }) {
  const words = useWords()
  const odd = [...seen.contradictions, ...seen.issues]
  return (
    <div className="take-over-proposed">
      {seen.counted === 0 && <p>{words.title('import.nothing-to-write')}</p>}
      {SORTS.map(({ sort, word }) => {
        const lines = seen.proposals.filter((each) => each.sort === sort)
        return (
          lines.length > 0 && (
            <details key={sort} open>
              <summary>
                {words.title(word)} <span className="faint">({words.number(lines.length)})</span>
              </summary>
              <ul>
                {lines.map((each, at) => (
                  <li key={at}>
                    {each.line > 0 && <span className="faint">{words.say('import.line', each.line)} </span>}
                    {each.text}
                  </li>
                ))}
              </ul>
            </details>
          )
        )
      })}
      {seen.counted > seen.proposals.length && <p className="faint">{words.title('screen.shown', seen.proposals.length, seen.counted)}</p>}
      <Said title={words.title('import.left')} lines={seen.left} />
      <Said title={words.title('import.odd')} lines={odd} />
    </div>
  )
}

function Said({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <details>
      <summary>
        {title} <span className="faint">({lines.length})</span>
      </summary>
      <ul>
        {lines.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
