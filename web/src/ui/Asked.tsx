import { Alert, Button, Loader } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWords } from '../words/context'

interface Query<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

/** Waits for an answer of the server; says what was refused and offers to ask again. */
export function Asked<T>({ of, children }: { readonly of: Query<T>; readonly children: (answer: T) => ReactNode }) {
  const words = useWords()
  if (of.error !== null) {
    return (
      <Alert color="orange" variant="outline" role="alert" title={words.title('screen.refused')} m="md">
        <p>{of.error.message}</p>
        <Button variant="default" size="xs" onClick={() => of.refetch()}>
          {words.title('screen.again')}
        </Button>
      </Alert>
    )
  }
  if (of.data === undefined) return <Loader m="md" data-waiting aria-label={words.title('screen.loading')} />
  return children(of.data)
}
