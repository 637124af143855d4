import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsked } from '../../api/ask'
import { Side } from '../../ui/Side'
import { useWords } from '../../words/context'
import { endFactor, giveDuties, isSame, newLink, setActive, useDecision, type Account, type Grant, type Link } from './administration'
import { DutiesEditor } from './DutiesEditor'
import { LinkMade } from './LinkMade'

/** What an administrator decides about one account. */
export function AccountSide({ account, onClose }: { readonly account: Account; readonly onClose: () => void }) {
  const words = useWords()
  const [duties, setDuties] = useState<readonly Grant[]>(account.duties)
  // The version that the duties were taken from: if somebody else changes them meanwhile, the server says so.
  const [seen] = useState(account)
  const [made, setMade] = useState<Link>()
  const giving = useDecision((wanted: readonly Grant[]) => giveDuties(seen, wanted))
  const state = useDecision((active: boolean) => setActive(account, active))
  const link = useDecision(() => newLink(account))
  const factor = useDecision(() => endFactor(account))
  // A link for oneself would end the session that shows it.
  const isMine = useAsked('/api/v1/session').data?.id === account.account
  const isChanged = duties.length !== seen.duties.length || duties.some((each) => !seen.duties.some((had) => isSame(had, each)))
  return (
    <Side title={words.title('screen.account-of', account.name)} onClose={onClose}>
      {made !== undefined ? (
        <LinkMade made={made} onDone={onClose} />
      ) : (
        <>
          <section className="side-part">
            <h3>{words.title('screen.duties')}</h3>
            <DutiesEditor duties={duties} onChange={setDuties} />
            <Refusal error={giving.error} />
            <Button color="blue.9" disabled={!isChanged} loading={giving.isPending} onClick={() => giving.mutate(duties, { onSuccess: onClose })}>
              {words.title('screen.keep-duties')}
            </Button>
          </section>
          {account.active && !isMine && (
            <section className="side-part">
              <h3>{words.title('screen.lost-password')}</h3>
              <p className="told">{words.title('screen.lost-password-told')}</p>
              <Refusal error={link.error} />
              <Button variant="default" loading={link.isPending} onClick={() => link.mutate(undefined, { onSuccess: setMade })}>
                {words.title('screen.make-link')}
              </Button>
            </section>
          )}
          {account.factor && !isMine && (
            <section className="side-part">
              <h3>{words.title('screen.second-factor')}</h3>
              <p className="told">{words.title('screen.end-factor-told')}</p>
              <Refusal error={factor.error} />
              <Button variant="default" loading={factor.isPending} onClick={() => factor.mutate(undefined, { onSuccess: onClose })}>
                {words.title('screen.turn-factor-off')}
              </Button>
            </section>
          )}
          <section className="side-part">
            <h3>{words.title(account.active ? 'screen.disable' : 'screen.enable')}</h3>
            <p className="told">{words.title(account.active ? 'screen.disable-told' : 'screen.enable-told')}</p>
            <Refusal error={state.error} />
            <Button variant="default" loading={state.isPending} onClick={() => state.mutate(!account.active, { onSuccess: onClose })}>
              {words.title(account.active ? 'screen.disable' : 'screen.enable')}
            </Button>
          </section>
        </>
      )}
    </Side>
  )
}

function Refusal({ error }: { readonly error: Error | null }) {
  return (
    error && (
      <p role="alert" className="tone-not-met">
        {error.message}
      </p>
    )
  )
}
