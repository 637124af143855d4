import { Link } from '@tanstack/react-router'
import { usePaged } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { Asked } from '../../ui/Asked'
import { Empty, More, Page } from '../../ui/Page'
import { Sign } from '../../ui/Sign'
import { useWords } from '../../words/context'

/** The plants that one may see, with the weakest foundation of each and what has grown old. */
export function PlantsPage() {
  const words = useWords()
  const plants = usePaged('/api/v1/plants')
  return (
    <Page title={words.title('screen.plants')}>
      <Asked of={plants}>
        {({ values }) =>
          values.length === 0 ? (
            <Empty title={words.title('screen.no-plants')} next={words.title('screen.no-plants-next')} />
          ) : (
            <>
              <div className="cards">
                {values.map((plant) => (
                  <PlantCard key={plant.plant} plant={plant} />
                ))}
              </div>
              <More of={plants} />
            </>
          )
        }
      </Asked>
    </Page>
  )
}

function PlantCard({ plant }: { readonly plant: Schemas['PlantLine'] }) {
  const words = useWords()
  return (
    <article className="card" data-plant={plant.id} data-key={plant.plant}>
      <h2>
        <Link to="/plants/$plant" params={{ plant: plant.plant }}>
          {plant.name}
        </Link>
      </h2>
      <dl>
        <dt>{words.title('screen.weakest-foundation')}</dt>
        <dd>{plant.weakest ? <Weakest plant={plant.plant} weakest={plant.weakest} /> : '–'}</dd>
        <dt>{words.title('report.findings')}</dt>
        <dd>{plant.findings === 0 ? 0 : <Sign sort="finding" count={plant.findings} told={words.say('report.findings')} />}</dd>
        <dt>{words.title('screen.old-evidence')}</dt>
        <dd className={plant.stale > 0 ? 'tone-unknown' : ''}>{words.number(plant.stale)}</dd>
        <dt>{words.title('screen.zones')}</dt>
        <dd>{words.number(plant.zones)}</dd>
        <dt>{words.title('screen.assets')}</dt>
        <dd>{words.number(plant.assets)}</dd>
        {plant.changed && <dt>{words.title('screen.last-change')}</dt>}
        {plant.changed && <dd>{words.moment(plant.changed)}</dd>}
      </dl>
    </article>
  )
}

function Weakest({ plant, weakest }: { readonly plant: string; readonly weakest: Schemas['WeakestSubject'] }) {
  const { fr, inForce, target } = weakest.level
  return (
    <Link to="/plants/$plant/subject/$subject" params={{ plant, subject: weakest.subject }} search={{ fr }}>
      {weakest.name}{' '}
      <span className="nowrap">
        {fr} SL-A {inForce.print}, SL-T {target}
      </span>
    </Link>
  )
}
