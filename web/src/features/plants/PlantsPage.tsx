import { Link } from '@tanstack/react-router'
import { useAsked } from '../../api/ask'
import { Asked } from '../../ui/Asked'
import { Empty, Page } from '../../ui/Page'
import { Sign } from '../../ui/Sign'
import { useWords } from '../../words/context'

/** The plants that one may see, with the weakest foundation of each and what has grown old. */
export function PlantsPage() {
  const words = useWords()
  const plants = useAsked('/api/v1/plants')
  return (
    <Page title={words.title('screen.plants')}>
      <Asked of={plants}>
        {({ values }) =>
          values.length === 0 ? (
            <Empty title={words.title('screen.no-plants')} next={words.title('screen.no-plants-next')} />
          ) : (
            <table className="rows">
              <thead>
                <tr>
                  <th>{words.title('document.plant')}</th>
                  <th>{words.title('report.weakest')}</th>
                  <th>{words.title('report.findings')}</th>
                  <th>{words.title('evidence-state.stale')}</th>
                  <th>{words.title('screen.zones')}</th>
                  <th>{words.title('screen.assets')}</th>
                </tr>
              </thead>
              <tbody>
                {values.map((plant) => (
                  <tr key={plant.plant}>
                    <td>
                      <Link to="/plants/$plant" params={{ plant: plant.plant }}>
                        {plant.name}
                      </Link>
                    </td>
                    <td>
                      {plant.weakest && (
                        <Link to="/plants/$plant/subject/$subject" params={{ plant: plant.plant, subject: plant.weakest.subject }}>
                          {plant.weakest.name}: {plant.weakest.level.fr} {plant.weakest.level.inForce.print} / {plant.weakest.level.target}
                        </Link>
                      )}
                    </td>
                    <td>
                      <Sign sort="finding" count={plant.findings} told={words.say('report.findings')} />
                    </td>
                    <td>{plant.stale}</td>
                    <td>{plant.zones}</td>
                    <td>{plant.assets}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Asked>
    </Page>
  )
}
