import { Button } from '@mantine/core'
import { useState } from 'react'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { Side } from '../../ui/Side'
import { useWords } from '../../words/context'
import { endFactor, giveDuties, isSame, newLink, setActive, tokensOf, useDecision, type Account, type Grant, type Link } from './administration'
import { DutiesEditor } from './DutiesEditor'
import { LinkMade } from './LinkMade'
import '../account/Account.css'
import { Tokens } from '../account/Tokens'

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
          {account.active && !isMine && !account.service && (
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
          <TokensOf account={account} />
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

/** Of a person they can be revoked here; those of a program are made here too. */
function TokensOf({ account }: { readonly account: Account }) {
  const words = useWords()
  const tokens = useAsked('/api/v1/accounts/{account}/tokens', { path: { account: account.account } })
  if (!account.service && tokens.data?.length === 0) return null
  const making = account.service && account.active ? { duties: [...new Set(account.duties.map((each) => each.duty))] } : {}
  return (
    <section className="side-part">
      <h3>{words.title('screen.tokens')}</h3>
      <Asked of={tokens}>{(values) => <Tokens tokens={values} path={tokensOf(account)} {...making} />}</Asked>
    </section>
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
