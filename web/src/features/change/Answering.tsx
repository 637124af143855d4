import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsked } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { useWords } from '../../words/context'
import { AnswerForm } from './AnswerForm'
import { may, type Changed } from './change'
import { Moved } from './Moved'

interface Props {
  readonly plant: string
  readonly levels: Schemas['LevelsView']
  readonly requirement: string
}

/** From the button to what the answer did. */
export function Answering({ plant, levels, requirement }: Props) {
  const words = useWords()
  const found = useAsked('/api/v1/plants/{plant}', { path: { plant } })
  // As they were when the answer was begun: what is shown around it changes with the answer.
  const [before, setBefore] = useState<{ readonly levels: Schemas['LevelsView']; readonly version: string }>()
  const [changed, setChanged] = useState<Changed>()
  if (!may(found.data, 'ANSWER') || found.data === undefined) return null
  if (changed !== undefined) return <Moved plant={plant} changed={changed} before={before?.levels} onUndone={() => setChanged(undefined)} />
  if (before === undefined) {
    const { version } = found.data
    return (
      <Button color="blue.9" my="md" onClick={() => setBefore({ levels, version })}>
        {words.title('screen.answer-this')}
      </Button>
    )
  }
  return (
    <AnswerForm
      plant={plant}
      subject={levels.subject}
      rows={[{ requirement, met: true }]}
      today={found.data.day}
      version={before.version}
      onDone={setChanged}
      onGivenUp={() => setBefore(undefined)}
    />
  )
}
