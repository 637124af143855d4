import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { send, type Schemas } from '../../api/client'
import { dutyWord, needsSecondFactor, type Duty } from '../../labels'
import { useWords } from '../../words/context'
import '../change/Form.css'

type Token = Schemas['TokenView']

interface Props {
  readonly tokens: readonly Token[]
  /** The address of the list. */
  readonly path: string
  /** What their owner has; left out where none can be made. */
  readonly duties?: readonly Duty[]
}

/** What programs come with in the name of somebody. */
export function Tokens({ tokens, path, duties }: Props) {
  const words = useWords()
  const queries = useQueryClient()
  const revoke = useMutation({ mutationFn: (token: string) => send('DELETE', `${path}/${token}`), onSettled: () => queries.invalidateQueries() })
  return (
    <>
      {tokens.length === 0 && <p className="faint">{words.title('screen.no-tokens')}</p>}
      <ul className="tokens">
        {tokens.map((token) => (
          <li key={token.token} data-token={token.name}>
            <div>
              <strong>{token.name}</strong> <span className="faint small">{token.duties.map((duty) => dutyWord(words, duty)).join(' · ')}</span>
              <div className="small">
                <Ends token={token} /> {token.used ? words.say('screen.token-used', words.moment(token.used)) : words.say('screen.token-unused')}
              </div>
            </div>
            <Button size="compact-xs" variant="default" aria-label={words.title('screen.revoke-token', token.name)} onClick={() => revoke.mutate(token.token)}>
              {words.title('screen.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      {revoke.error && (
        <p role="alert" className="tone-not-met">
          {revoke.error.message}
        </p>
      )}
      {duties && <NewToken path={path} duties={duties.filter((duty) => !needsSecondFactor(duty))} />}
    </>
  )
}

function Ends({ token }: { readonly token: Token }) {
  const words = useWords()
  const isOver = new Date(token.ends) <= new Date()
  return <span className={isOver ? 'tag tag-gap' : ''}>{words.say(isOver ? 'screen.token-ended' : 'screen.token-ends', words.moment(token.ends))}</span>
}

/** A token that was made is shown this once. */
function NewToken({ path, duties }: { readonly path: string; readonly duties: readonly Duty[] }) {
  const words = useWords()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const make = useMutation({ mutationFn: (wanted: Schemas['NewToken']) => send<Schemas['MadeToken']>('POST', path, wanted), onSuccess: () => queries.invalidateQueries() })
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const page = event.currentTarget
    const wanted = { name: form.get('token') as string, duties: duties.filter((duty) => chosen.includes(duty)), until: form.get('until') as string }
    make.mutate(wanted, {
      onSuccess: () => {
        page.reset()
        setChosen([])
      },
    })
  }
  if (duties.length === 0) return <p className="faint">{words.title('screen.no-duty-for-tokens')}</p>
  return (
    <form className="form" onSubmit={onSubmit}>
      {make.data && (
        <TextInput
          readOnly
          className="factor-secret"
          label={words.title('screen.token-made', make.data.token.name)}
          description={words.title('screen.token-made-told')}
          value={make.data.secret}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <TextInput name="token" label={words.title('screen.token-name')} autoComplete="off" maxLength={100} required />
      <Checkbox.Group label={words.title('screen.duties')} description={words.title('screen.token-duties-told')} value={[...chosen]} onChange={setChosen}>
        <div className="token-duties">
          {duties.map((duty) => (
            <Checkbox key={duty} value={duty} label={dutyWord(words, duty)} />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput type="date" name="until" label={words.title('screen.token-until')} description={words.title('screen.token-until-told')} required />
      {make.error && (
        <p role="alert" className="tone-not-met">
          {make.error.message}
        </p>
      )}
      <div className="form-buttons">
        <Button type="submit" variant="default" disabled={chosen.length === 0} loading={make.isPending}>
          {words.title('screen.make-token')}
        </Button>
      </div>
    </form>
  )
}
