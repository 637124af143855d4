import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsked } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { evidenceKindWord } from '../../labels'
import { Side } from '../../ui/Side'
import { useWords } from '../../words/context'
import { AnswerForm } from './AnswerForm'
import { may } from './change'

/** Correcting a piece of evidence that is there. One by level has no rows of its own to correct. */
export function Correcting({ plant, piece }: { readonly plant: string; readonly piece: Schemas['EvidenceView'] }) {
  const words = useWords()
  const found = useAsked('/api/v1/plants/{plant}', { path: { plant } })
  const [version, setVersion] = useState<string>()
  if (!may(found.data, 'ANSWER') || found.data === undefined || piece.statements.length === 0) return null
  const { day, version: newest } = found.data
  const close = () => setVersion(undefined)
  return (
    <>
      <Button size="compact-xs" variant="default" aria-label={words.title('screen.correct-piece', piece.id)} onClick={() => setVersion(newest)}>
        {words.title('screen.correct')}
      </Button>
      {version !== undefined && (
        <Side title={`${words.title(evidenceKindWord(piece.kind))} ${piece.id}`} onClose={close}>
          <AnswerForm plant={plant} subject={piece.subject} rows={piece.statements} today={day} version={version} corrects={piece} onDone={close} onGivenUp={close} />
        </Side>
      )}
    </>
  )
}
