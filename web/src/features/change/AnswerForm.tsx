import { Button, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Refused, type Schemas } from '../../api/client'
import { aspectWord, EVIDENCE_KINDS, evidenceKindWord, shortRow, type Aspect, type EvidenceKind } from '../../labels'
import { useWords } from '../../words/context'
import { answer, useChange, type Changed, type NewAnswer } from './change'
import { Clashes } from './Clashes'
import './Form.css'

interface Props {
  readonly plant: string
  readonly subject: string
  /** What is answered, and how it stands: a piece that is corrected has its own answers. */
  readonly rows: NewAnswer['rows']
  readonly today: string
  /** The version of the plant that was looked at. */
  readonly version: string
  readonly corrects?: Schemas['EvidenceView']
  readonly onDone: (changed: Changed) => void
  readonly onGivenUp: () => void
}

/** An answer to requirements of one subject, with the file that shows it. */
export function AnswerForm({ plant, subject, rows, today, version, corrects, onDone, onGivenUp }: Props) {
  const words = useWords()
  const [met, setMet] = useState(rows.every((row) => row.met))
  const [aspect, setAspect] = useState<Aspect>(corrects?.aspect ?? 'OPERATION')
  const [sent, setSent] = useState<{ wanted: NewAnswer; file: File | undefined }>()
  const change = useChange(({ wanted, file, on }: { wanted: NewAnswer; file: File | undefined; on: string }) => answer(plant, wanted, file, on))
  const clash = change.error instanceof Refused && change.error.clashes.length > 0 ? change.error : undefined
  const hand = (wanted: NewAnswer, file: File | undefined, on: string) => {
    setSent({ wanted, file })
    change.mutate({ wanted, file, on }, { onSuccess: onDone })
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => (form.get(name) as string | null)?.trim() || undefined
    const file = form.get('file')
    const wanted = {
      id: corrects?.id,
      kind: form.get('kind') as EvidenceKind,
      subject,
      aspect,
      rows: rows.map((row) => ({ ...row, met: rows.length > 1 ? row.met : met })),
      resolves: corrects?.resolves ?? [],
      method: said('method'),
      date: said('date'),
      validUntil: said('validUntil'),
      note: said('note'),
    } as NewAnswer
    hand(wanted, file instanceof File && file.size > 0 ? file : undefined, version)
  }

  if (clash !== undefined && sent !== undefined) {
    return <Clashes refused={clash} onKeepTheirs={onGivenUp} onPutMine={(newest) => hand(sent.wanted, sent.file, newest)} />
  }
  return (
    <form className="form" onSubmit={onSubmit}>
      {rows.length > 1 ? (
        <p className="faint">{rows.map((row) => `${row.met ? '✓' : '✗'} ${shortRow(row.requirement)}`).join(', ')}</p>
      ) : (
        <SegmentedControl
          aria-label={words.title('screen.is-it-met')}
          value={met ? 'yes' : 'no'}
          onChange={(value) => setMet(value === 'yes')}
          data={[
            { value: 'yes', label: `✓ ${words.title('outcome-status.met')}` },
            { value: 'no', label: `✗ ${words.title('outcome-status.not-met')}` },
          ]}
        />
      )}
      <div className="form-two">
        <NativeSelect
          name="kind"
          label={words.title('screen.what-shows-it')}
          defaultValue={corrects?.kind ?? 'SITE_TEST'}
          data={EVIDENCE_KINDS.map((kind) => ({ value: kind, label: words.title(evidenceKindWord(kind)) }))}
        />
        <NativeSelect
          label={words.title('report.aspect')}
          value={aspect}
          onChange={(event) => setAspect(event.currentTarget.value as Aspect)}
          data={(['OPERATION', 'CAPABILITY'] as const).map((each) => ({ value: each, label: aspectWord(words, each) }))}
        />
        <TextInput name="date" type="date" label={words.title('report.date')} defaultValue={corrects?.date ?? today} required />
        <TextInput name="validUntil" type="date" label={words.title('screen.valid-until')} />
      </div>
      <TextInput name="method" label={words.title('screen.how')} description={words.title('screen.how-example')} defaultValue={corrects?.method} />
      <TextInput name="note" label={words.title('screen.note')} defaultValue={corrects?.note} />
      <label className="form-file">
        <span>{words.title('screen.file')}</span>
        <input type="file" name="file" />
        <span className="faint small">{words.title('screen.file-told')}</span>
      </label>
      {change.error && (
        <p role="alert" className="tone-not-met">
          {change.error.message}
        </p>
      )}
      <div className="form-buttons">
        <Button type="submit" color="blue.9" loading={change.isPending}>
          {words.title(corrects === undefined ? 'screen.answer' : 'screen.correct')}
        </Button>
        <Button variant="default" onClick={onGivenUp}>
          {words.title('screen.give-up')}
        </Button>
      </div>
    </form>
  )
}
