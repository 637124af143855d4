import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, type Visitor } from './visitor'
import { Work } from './work'

const LIST = 'id,name,zone,address,Ort\nplc9,PLC 9,control,10.1.9.9,"Hall 2, east"\nhmi9,HMI 9,packing,10.1.9.10,Hall 3\n'

/** An engineer takes a list of another program over: he looks, explains a column, takes it, and the second time nothing is left. */
describe.runIf(CHROMIUM !== undefined)('a list of assets', () => {
  let work: Work
  let visitor: Visitor

  beforeAll(async () => {
    work = await Work.begin('water-treatment')
    visitor = work.visitor
  })

  afterAll(() => work?.end())

  const choose = (name: string, text: string) => visitor.page.setInputFiles('input[name=import]', { name, mimeType: 'text/csv', buffer: Buffer.from(text) })

  it('is looked at, explained and taken over', async () => {
    const { page } = visitor
    await work.go('/inventory')
    await choose('assets.csv', LIST)
    await page.getByText('What would be new').waitFor()
    await page.getByLabel('Ort', { exact: true }).selectOption('location')
    await page.getByLabel('Add zones that it names').check()
    await page.getByText('asset `hmi9` in zone `packing`').waitFor()
    await visitor.picture('import')
    expect(await visitor.faults()).toEqual([])
    await page.getByRole('button', { name: 'Take it over' }).click()
    await page.locator('[data-moved]').waitFor()
    await visitor.picture('imported')
    expect(await visitor.faults()).toEqual([])
    await page.getByLabel('Id or name').fill('plc9')
    await expect.poll(() => page.locator('[data-asset="plc9"]').textContent()).toContain('Hall 2, east')
  })

  it('changes nothing the second time', async () => {
    const { page } = visitor
    await work.go('')
    await work.go('/inventory')
    await choose('assets.csv', LIST)
    await page.getByLabel('Ort', { exact: true }).selectOption('location')
    await page.getByText('Nothing has to be written').waitFor()
    expect(await page.getByRole('button', { name: 'Take it over' }).isDisabled()).toBe(true)
  })

  it('is refused with a sentence where nothing of it can be used', async () => {
    await choose('notes.pdf', '%PDF-1.7 nothing of a plant')
    await visitor.page.getByText('expected a file of one of the formats').waitFor()
    await visitor.picture('import-refused')
    expect(await visitor.faults()).toEqual([])
    // The server says no, and the browser writes that down.
    expect(visitor.complaints.splice(0)).toEqual([expect.stringContaining('422')])
  })
})
