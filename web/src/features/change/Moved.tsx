import { Alert, Button } from '@mantine/core'
import type { Schemas } from '../../api/client'
import { useWords } from '../../words/context'
import { undo, useChange, type Changed } from './change'

interface Props {
  readonly plant: string
  readonly changed: Changed
  /** The levels before the change, of the subject that is looked at. */
  readonly before: Schemas['LevelsView'] | undefined
  readonly onUndone: () => void
}

/** What a change did to the levels, and the way back. */
export function Moved({ plant, changed, before, onUndone }: Props) {
  const words = useWords()
  const back = useChange((reason: string) => undo(plant, changed.version, reason))
  const after = changed.levels.find((each) => each.subject === before?.subject)
  const steps = (after?.foundations ?? []).flatMap((each) => {
    const old = before?.foundations.find((one) => one.fr === each.fr)
    return old && old.inForce.print !== each.inForce.print ? [{ fr: each.fr, from: old.inForce.print, to: each.inForce.print }] : []
  })
  const others = changed.levels.filter((each) => each.subject !== before?.subject)
  return (
    <Alert variant="outline" color="green" role="status" title={words.title('screen.kept')} data-moved={steps.length}>
      {steps.map((step) => (
        <p key={step.fr} className="moved">
          {step.fr} SL-A <strong>{step.from}</strong> → <strong>{step.to}</strong>
        </p>
      ))}
      {changed.levels.length === 0 && <p>{words.title('screen.no-level-moved')}</p>}
      {changed.levels.length > 0 && steps.length === 0 && <p>{words.title('screen.other-levels-moved')}</p>}
      {others.length > 0 && <p>{words.title('screen.moved-too', others.map((each) => each.name).join(', '))}</p>}
      {back.error && <p role="alert">{back.error.message}</p>}
      <Button size="xs" variant="default" loading={back.isPending} onClick={() => back.mutate(words.say('screen.taken-back'), { onSuccess: onUndone })}>
        {words.title('screen.take-back')}
      </Button>
    </Alert>
  )
}
