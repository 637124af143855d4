import { Alert, Button } from '@mantine/core'
import type { Refused } from '../../api/client'
import { useWords } from '../../words/context'
import './Clashes.css'

interface Props {
  readonly refused: Refused
  readonly onKeepTheirs: () => void
  readonly onPutMine: (version: string) => void
}

/** Two people changed the same: both values, and a choice. Nothing is lost, whichever is chosen: the other stays in the history. */
export function Clashes({ refused, onKeepTheirs, onPutMine }: Props) {
  const words = useWords()
  return (
    <Alert variant="outline" color="orange" role="alert" title={words.title('screen.clash')}>
      {refused.clashes.map((clash) => (
        <div key={`${clash.section} ${clash.id}`} className="clash">
          <section>
            <h3>{words.title('screen.theirs', clash.by)}</h3>
            <pre tabIndex={0}>{readable(clash.stands)}</pre>
          </section>
          <section>
            <h3>{words.title('screen.mine')}</h3>
            <pre tabIndex={0}>{readable(clash.wanted)}</pre>
          </section>
        </div>
      ))}
      <div className="clash-choice">
        <Button variant="default" onClick={onKeepTheirs}>
          {words.title('screen.keep-theirs')}
        </Button>
        {refused.version !== undefined && (
          <Button color="blue.9" onClick={() => onPutMine(refused.version!)}>
            {words.title('screen.put-mine')}
          </Button>
        )}
      </div>
    </Alert>
  )
}

/** An entry of a plant file as the journal has it, one field a line. */
function readable(entry: string): string {
  try {
    return JSON.stringify(JSON.parse(entry), undefined, 2).replaceAll(/[{}[\]",]/g, '').replaceAll(/^\s*\n/gm, '').replaceAll(/^ {2}/gm, '')
  } catch {
    return entry === '' ? '–' : entry
  }
}
