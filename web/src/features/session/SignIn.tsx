import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { send } from '../../api/client'
import { useWords } from '../../words/context'
import './SignIn.css'

/** Name and password. Who came by a one-time link never sees it. */
export function SignIn({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const words = useWords()
  const [refused, setRefused] = useState<string>()
  const [busy, setBusy] = useState(false)
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    try {
      await send('POST', '/api/v1/session', { name: form.get('name'), password: form.get('password') })
      onSignedIn()
    } catch (error) {
      setRefused(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <main className="sign-in">
      <h1>Ringwall</h1>
      <form onSubmit={(event) => void onSubmit(event)}>
        <TextInput name="name" label={words.title('screen.name')} autoComplete="username" required autoFocus />
        <PasswordInput name="password" label={words.title('screen.password')} autoComplete="current-password" required error={refused} />
        <Button type="submit" color="blue.9" loading={busy}>
          {words.title('screen.sign-in')}
        </Button>
      </form>
      <p className="told">{words.title('screen.sign-in-by-link')}</p>
    </main>
  )
}
