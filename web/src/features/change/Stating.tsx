import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsked } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { Side } from '../../ui/Side'
import { useWords } from '../../words/context'
import { may, type Changed } from './change'
import { Moved } from './Moved'
import { StatementForm } from './StatementForm'

/** Stating a fact of a zone or conduit, and what that did. */
export function Stating({ plant, levels }: { readonly plant: string; readonly levels: Schemas['LevelsView'] }) {
  const words = useWords()
  const found = useAsked('/api/v1/plants/{plant}', { path: { plant } })
  const [before, setBefore] = useState<Schemas['LevelsView']>()
  const [changed, setChanged] = useState<Changed>()
  const close = () => {
    setBefore(undefined)
    setChanged(undefined)
  }
  if (!may(found.data, 'ANSWER') || found.data === undefined) return null
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setBefore(levels)}>
        {words.title('screen.state-fact')}
      </Button>
      {before !== undefined && (
        <Side title={`${levels.name}: ${words.say('screen.state-fact')}`} onClose={close}>
          <p className="told">{words.title('screen.state-fact-told')}</p>
          {changed === undefined ? (
            <StatementForm plant={plant} subject={levels.subject} today={found.data.day} onDone={setChanged} onGivenUp={close} />
          ) : (
            <Moved plant={plant} changed={changed} before={before} onUndone={() => setChanged(undefined)} />
          )}
        </Side>
      )}
    </>
  )
}
