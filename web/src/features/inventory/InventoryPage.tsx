import { TextInput } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useAsked, usePaged } from '../../api/ask'
import type { Schemas } from '../../api/client'
import { Asked } from '../../ui/Asked'
import { Empty, More, Page } from '../../ui/Page'
import { useWords } from '../../words/context'
import { may } from '../change/change'
import { SubjectLink } from '../zone/SubjectLink'
import '../reports/Report.css'
import { TakeOver } from './TakeOver'

/** Every asset of a plant, and the way to take over what other programs know of them. */
export function InventoryPage() {
  const words = useWords()
  const { plant } = useParams({ from: '/plants/$plant/inventory' })
  const [text, setText] = useState('')
  const found = useAsked('/api/v1/plants/{plant}', { path: { plant } })
  const assets = usePaged('/api/v1/plants/{plant}/assets', { path: { plant }, query: { text } })
  return (
    <Page title={words.title('screen.inventory')}>
      {may(found.data, 'DESIGN') && <TakeOver plant={plant} version={found.data!.version} />}
      <div className="report-tools">
        <TextInput size="xs" aria-label={words.title('screen.id-or-name')} placeholder={words.title('screen.id-or-name')} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </div>
      <Asked of={assets}>
        {({ values }) =>
          values.length === 0 ? (
            <Empty title={words.title('screen.no-assets')} next={words.title('screen.no-assets-next')} />
          ) : (
            <>
              <Assets plant={plant} assets={values} />
              <More of={assets} />
            </>
          )
        }
      </Asked>
    </Page>
  )
}

function Assets({ plant, assets }: { readonly plant: string; readonly assets: readonly Schemas['AssetView'][] }) {
  const words = useWords()
  return (
    <table className="rows">
      <thead>
        <tr>
          <th>{words.title('walk-down.what')}</th>
          <th>{words.title('screen.lies-in')}</th>
          <th>{words.title('report.product')}</th>
          <th>{words.title('report.version')}</th>
          <th>{words.title('screen.addresses')}</th>
          <th>{words.title('walk-down.where')}</th>
        </tr>
      </thead>
      <tbody>
        {assets.map((asset) => (
          <tr key={asset.id} data-asset={asset.id}>
            <th scope="row">
              {asset.name}
              <div className="id">{asset.id}</div>
            </th>
            <td>{asset.home ? <SubjectLink plant={plant} subject={asset.home} /> : <span className="tone-unknown">{words.say('screen.nowhere')}</span>}</td>
            <td>{asset.installed.product ?? <span className="tone-unknown">{words.say('maturity-level.unknown')}</span>}</td>
            <td>{asset.installed.version ?? <span className="tone-unknown">{words.say('maturity-level.unknown')}</span>}</td>
            <td>{asset.addresses.join(', ')}</td>
            <td>{asset.location}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
