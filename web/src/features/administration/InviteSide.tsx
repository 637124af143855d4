import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Side } from '../../ui/Side'
import { useWords } from '../../words/context'
import { invite, useDecision, type Grant, type Link } from './administration'
import { DutiesEditor } from './DutiesEditor'
import { LinkMade } from './LinkMade'

/** Makes an account and the link by which its owner comes in. */
export function InviteSide({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const [duties, setDuties] = useState<readonly Grant[]>([])
  const [made, setMade] = useState<Link>()
  const decision = useDecision(invite)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name') as string
    decision.mutate({ name, duties: [...duties] }, { onSuccess: setMade })
  }
  return (
    <Side title={words.title('screen.invite')} onClose={onClose}>
      {made !== undefined ? (
        <LinkMade made={made} onDone={onClose} />
      ) : (
        <form onSubmit={onSubmit}>
          <p className="told">{words.title('screen.invite-told')}</p>
          <TextInput name="name" label={words.title('screen.name')} autoComplete="off" maxLength={100} required data-autofocus />
          <DutiesEditor duties={duties} onChange={setDuties} />
          {decision.error && (
            <p role="alert" className="tone-not-met">
              {decision.error.message}
            </p>
          )}
          <Button type="submit" color="blue.9" loading={decision.isPending}>
            {words.title('screen.make-link')}
          </Button>
        </form>
      )}
    </Side>
  )
}
