import { Button, PasswordInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useAsked } from '../../api/ask'
import { send, type Schemas } from '../../api/client'
import { dutyWord, needsSecondFactor } from '../../labels'
import { Asked } from '../../ui/Asked'
import { Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import '../change/Form.css'
import './Account.css'
import { Factor } from './Factor'
import { Tokens } from './Tokens'

/** One's own duties, password, second factor, sessions and tokens. */
export function AccountPage() {
  const words = useWords()
  const session = useAsked('/api/v1/session')
  return (
    <Page title={words.title('screen.my-account')} told={session.data?.name ?? ''}>
      <Asked of={session}>
        {(mine) => (
          <div className="account">
            <Duties mine={mine} />
            <Password mine={mine} />
            <Factor mine={mine} />
            <Others mine={mine} />
            <MyTokens mine={mine} />
          </div>
        )}
      </Asked>
    </Page>
  )
}

type Mine = { readonly mine: Schemas['SessionView'] }

function Duties({ mine }: Mine) {
  const words = useWords()
  return (
    <section>
      <h2>{words.title('screen.duties')}</h2>
      {mine.duties.length === 0 ? (
        <p className="faint">{words.say('screen.no-duties')}</p>
      ) : (
        <ul>
          {mine.duties.map((duty) => (
            <li key={duty}>
              {dutyWord(words, duty)} {!mine.strong && needsSecondFactor(duty) && <span className="tag tag-gap">{words.say('screen.duty-rests')}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Password({ mine }: Mine) {
  const words = useWords()
  const queries = useQueryClient()
  const set = useMutation({ mutationFn: (wanted: Schemas['NewPassword']) => send('PUT', '/api/v1/session/password', wanted), onSuccess: () => queries.invalidateQueries() })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const page = event.currentTarget
    const form = new FormData(page)
    const old = form.get('old') as string | null
    set.mutate({ password: form.get('password') as string, ...(old === null ? {} : { old }) }, { onSuccess: () => page.reset() })
  }
  return (
    <section>
      <h2>{words.title('screen.password')}</h2>
      <form className="form" onSubmit={onSubmit}>
        {mine.password && <PasswordInput name="old" label={words.title('screen.old-password')} autoComplete="current-password" required />}
        <PasswordInput
          name="password"
          label={words.title('screen.new-password')}
          description={words.title('screen.new-password-told')}
          autoComplete="new-password"
          minLength={12}
          required
        />
        {set.error && (
          <p role="alert" className="tone-not-met">
            {set.error.message}
          </p>
        )}
        {set.isSuccess && (
          <p role="status" className="tone-met">
            {words.title('screen.password-is-set')}
          </p>
        )}
        <div className="form-buttons">
          <Button type="submit" color="blue.9" loading={set.isPending}>
            {words.title('screen.set-password')}
          </Button>
        </div>
      </form>
    </section>
  )
}

function MyTokens({ mine }: Mine) {
  const words = useWords()
  const tokens = useAsked('/api/v1/session/tokens')
  return (
    <section>
      <h2>{words.title('screen.tokens')}</h2>
      <p>{words.title('screen.tokens-told')}</p>
      <Asked of={tokens}>{(values) => <Tokens tokens={values} path="/api/v1/session/tokens" duties={mine.duties} />}</Asked>
    </section>
  )
}

function Others({ mine }: Mine) {
  const words = useWords()
  const queries = useQueryClient()
  const end = useMutation({ mutationFn: () => send('DELETE', '/api/v1/session/others'), onSuccess: () => queries.invalidateQueries() })
  return (
    <section>
      <h2>{words.title('screen.sessions')}</h2>
      {mine.ends && <p>{words.title('screen.session-ends', words.moment(mine.ends))}</p>}
      <p>{words.title('screen.other-sessions', mine.others)}</p>
      {mine.others > 0 && (
        <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
          {words.title('screen.end-others')}
        </Button>
      )}
      {end.error && (
        <p role="alert" className="tone-not-met">
          {end.error.message}
        </p>
      )}
    </section>
  )
}
