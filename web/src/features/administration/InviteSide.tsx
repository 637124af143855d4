import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Side } from '../../ui/Side'
import { useWords } from '../../words/context'
import { addService, invite, useDecision, type Grant, type Link } from './administration'
import { DutiesEditor } from './DutiesEditor'
import { LinkMade } from './LinkMade'

/** Makes an account and the link by which its owner comes in, or one of a program, which has none. */
export function InviteSide({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const [duties, setDuties] = useState<readonly Grant[]>([])
  const [made, setMade] = useState<Link>()
  const [isService, setIsService] = useState(false)
  const inviting = useDecision(invite)
  const adding = useDecision(addService)
  const decision = isService ? adding : inviting
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name') as string
    const wanted = { name, duties: [...duties] }
    if (isService) adding.mutate(wanted, { onSuccess: onClose })
    else inviting.mutate(wanted, { onSuccess: setMade })
  }
  return (
    <Side title={words.title('screen.invite')} onClose={onClose}>
      {made !== undefined ? (
        <LinkMade made={made} onDone={onClose} />
      ) : (
        <form onSubmit={onSubmit}>
          {!isService && <p className="told">{words.title('screen.invite-told')}</p>}
          <TextInput name="name" label={words.title('screen.name')} autoComplete="off" maxLength={100} required data-autofocus />
          <Checkbox
            className="is-service"
            label={words.title('screen.is-service')}
            description={words.title('screen.is-service-told')}
            checked={isService}
            onChange={(event) => setIsService(event.currentTarget.checked)}
          />
          <DutiesEditor duties={duties} onChange={setDuties} />
          {decision.error && (
            <p role="alert" className="tone-not-met">
              {decision.error.message}
            </p>
          )}
          <Button type="submit" color="blue.9" loading={decision.isPending}>
            {words.title(isService ? 'screen.add-service' : 'screen.make-link')}
          </Button>
        </form>
      )}
    </Side>
  )
}
