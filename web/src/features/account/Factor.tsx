import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { send, type Schemas } from '../../api/client'
import { needsSecondFactor } from '../../labels'
import { useWords } from '../../words/context'

type Mine = Schemas['SessionView']
const FACTOR = '/api/v1/session/factor'
const field = (event: FormEvent<HTMLFormElement>, name: string) => new FormData(event.currentTarget).get(name) as string

/** One's own second factor: set up, or turned off. */
export function Factor({ mine }: { readonly mine: Mine }) {
  const words = useWords()
  const queries = useQueryClient()
  const confirm = useMutation({ mutationFn: (code: string) => send<Schemas['RecoveryCodes']>('PUT', FACTOR, { code }), onSuccess: () => queries.invalidateQueries() })
  const isBarred = !mine.strong && mine.duties.some(needsSecondFactor)
  return (
    <section>
      <h2>{words.title('screen.second-factor')}</h2>
      {confirm.data && <Recovery codes={confirm.data.codes} />}
      {mine.factor ? (
        <>
          <p>{words.title('screen.factor-is-set', mine.recoveryCodes)}</p>
          <TurnOff />
        </>
      ) : (
        <>
          <p>{words.title('screen.factor-told')}</p>
          {!mine.password && <p className="faint">{words.title('screen.factor-needs-password')}</p>}
          {isBarred && <p className="faint">{words.title('screen.factor-needs-link')}</p>}
          {mine.password && !isBarred && <SetUp onCode={(code) => confirm.mutate(code)} refused={confirm.error} busy={confirm.isPending} />}
        </>
      )}
    </section>
  )
}

interface SetUpProps {
  readonly onCode: (code: string) => void
  readonly refused: Error | null
  readonly busy: boolean
}

/** First the password, then the secret that an app makes codes of, then one of these. */
function SetUp({ onCode, refused, busy }: SetUpProps) {
  const words = useWords()
  const begin = useMutation({ mutationFn: (password: string) => send<Schemas['FactorView']>('POST', FACTOR, { password }) })
  const made = begin.data
  const onPassword = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    begin.mutate(field(event, 'own'))
  }
  const onConfirm = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onCode(field(event, 'code'))
  }
  if (made === undefined) {
    return (
      <form className="form" onSubmit={onPassword}>
        <PasswordInput name="own" label={words.title('screen.password')} autoComplete="current-password" required error={begin.error?.message} />
        <div className="form-buttons">
          <Button type="submit" variant="default" loading={begin.isPending}>
            {words.title('screen.set-factor-up')}
          </Button>
        </div>
      </form>
    )
  }
  return (
    <form className="form" onSubmit={onConfirm}>
      <TextInput
        readOnly
        className="factor-secret"
        label={words.title('screen.factor-secret')}
        description={words.title('screen.factor-secret-told')}
        value={made.secret.replace(/(.{4})(?!$)/g, '$1 ')}
        onFocus={(event) => event.currentTarget.select()}
      />
      <TextInput readOnly label={words.title('screen.factor-address')} value={made.address} onFocus={(event) => event.currentTarget.select()} />
      <TextInput name="code" label={words.title('screen.code')} description={words.title('screen.code-of-app')} autoComplete="one-time-code" inputMode="numeric" required error={refused?.message} />
      <div className="form-buttons">
        <Button type="submit" color="blue.9" loading={busy}>
          {words.title('screen.confirm')}
        </Button>
      </div>
    </form>
  )
}

/** Told this once. */
function Recovery({ codes }: { readonly codes: readonly string[] }) {
  const words = useWords()
  return (
    <div className="form" role="status">
      <p>
        <strong>{words.title('screen.recovery-codes')}</strong>
      </p>
      <p>{words.title('screen.recovery-codes-told')}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}

function TurnOff() {
  const words = useWords()
  const queries = useQueryClient()
  const end = useMutation({ mutationFn: (code: string) => send('POST', `${FACTOR}/end`, { code }), onSuccess: () => queries.invalidateQueries() })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    end.mutate(field(event, 'code'))
  }
  return (
    <form className="form" onSubmit={onSubmit}>
      <TextInput name="code" label={words.title('screen.code')} description={words.title('screen.turn-factor-off-told')} autoComplete="one-time-code" required error={end.error?.message} />
      <div className="form-buttons">
        <Button type="submit" variant="default" loading={end.isPending}>
          {words.title('screen.turn-factor-off')}
        </Button>
      </div>
    </form>
  )
}
