import { Button, TextInput } from '@mantine/core'
import { useWords } from '../../words/context'
import '../change/Form.css'
import type { Link } from './administration'

/** A one-time link, which is shown this once. */
export function LinkMade({ made, onDone }: { readonly made: Link; readonly onDone: () => void }) {
  const words = useWords()
  return (
    <div className="form link-made" role="status">
      <p>
        <strong>{words.title('screen.link-made', made.account.name)}</strong>
      </p>
      <TextInput
        readOnly
        label={words.title('screen.link')}
        value={`${location.origin}${made.link}`}
        description={words.title('screen.link-told', words.moment(made.until))}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="form-buttons">
        <Button color="blue.9" onClick={onDone}>
          {words.title('screen.done')}
        </Button>
      </div>
    </div>
  )
}
