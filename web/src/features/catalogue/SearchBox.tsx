import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useWords } from '../../words/context'

/** Searches as one types; what was typed stands in the address. */
export function SearchBox() {
  const words = useWords()
  const navigate = useNavigate()
  const { text } = useSearch({ from: '/catalogue' })
  const [typed, setTyped] = useState(text ?? '')
  const [wanted] = useDebouncedValue(typed.trim(), 200)
  useEffect(() => void navigate({ to: '/catalogue', search: wanted === '' ? {} : { text: wanted }, replace: true }), [wanted, navigate])
  return (
    <TextInput
      type="search"
      label={words.title('screen.look-through')}
      placeholder={words.say('screen.look-through-example')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      mb="md"
      maw={480}
    />
  )
}
