import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Refused, send, type Schemas } from '../../api/client'
import { useWords } from '../../words/context'
import './SignIn.css'

type Tried = Pick<Schemas['SignIn'], 'name' | 'password'>

/** Name and password, and a code of who has a second factor. Who came by a one-time link never sees it. */
export function SignIn({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const words = useWords()
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  // Name and password that were right, of somebody whose code is still wanted.
  const [right, setRight] = useState<Tried>()
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const tried = right ?? { name: form.get('name') as string, password: form.get('password') as string }
    setBusy(true)
    try {
      await send('POST', '/api/v1/session', right === undefined ? tried : { ...tried, code: form.get('code') })
      onSignedIn()
    } catch (error) {
      const isAsked = right === undefined && error instanceof Refused && error.wanted === 'code'
      if (isAsked) setRight(tried)
      setRefused(isAsked ? undefined : error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <main className="sign-in">
      <h1>Ringwall</h1>
      <form onSubmit={(event) => void onSubmit(event)}>
        {right === undefined ? (
          <>
            <TextInput name="name" label={words.title('screen.name')} autoComplete="username" required autoFocus />
            <PasswordInput name="password" label={words.title('screen.password')} autoComplete="current-password" required error={refused} />
          </>
        ) : (
          <TextInput name="code" label={words.title('screen.code')} description={words.title('screen.code-told')} autoComplete="one-time-code" required autoFocus error={refused} />
        )}
        <Button type="submit" color="blue.9" loading={busy}>
          {words.title('screen.sign-in')}
        </Button>
      </form>
      <p className="told">{words.title(right === undefined ? 'screen.sign-in-by-link' : 'screen.device-lost')}</p>
    </main>
  )
}
