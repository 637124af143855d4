import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, type Visitor } from './visitor'
import { Work } from './work'

const ROW = '62443-3-3:2013 SR 3.3'

/** An engineer at work: he answers, shows a file, sees the level move, and takes it back. */
describe.runIf(CHROMIUM !== undefined)('an engineer', () => {
  let work: Work
  let visitor: Visitor

  beforeAll(async () => {
    work = await Work.begin('water-treatment')
    visitor = work.visitor
  })

  afterAll(() => work?.end())

  const level = () => visitor.page.locator('tr[data-fr="SI"]').getAttribute('data-level')

  it('answers a requirement with a file, sees the level move, and takes it back', async () => {
    const { page } = visitor
    await work.go(`/subject/zone:control?why=${encodeURIComponent(ROW)}`)
    const before = await level()
    await page.getByRole('button', { name: 'Answer this' }).click()
    await page.getByLabel('How', { exact: true }).fill('test of alarms and backups')
    await page.setInputFiles('input[type=file]', { name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from('seen and tried') })
    await visitor.picture('answering')
    expect(await visitor.faults()).toEqual([])
    await page.getByRole('button', { name: 'Answer', exact: true }).click()
    await page.locator('[data-moved]').waitFor()
    await visitor.picture('answered')
    expect(await page.locator('[data-moved]').getAttribute('data-moved')).toBe('1')
    await expect.poll(level).not.toBe(before)
    expect(await visitor.faults()).toEqual([])

    await page.getByRole('button', { name: 'Take back' }).click()
    await expect.poll(level).toBe(before)
    await page.getByRole('button', { name: 'Answer this' }).or(page.getByRole('button', { name: 'Answer', exact: true })).waitFor()
  })

  it('states a fact of a zone', async () => {
    const { page } = visitor
    await work.go(`/subject/zone:control`)
    await page.getByRole('button', { name: 'State a fact' }).click()
    await page.getByLabel('Condition').selectOption('MOBILE_CODE')
    await page.getByText('It is not there').click()
    await page.getByLabel('Why').fill('no browser and no macros on these machines')
    await page.getByLabel('Valid until').fill('2027-06-30')
    await page.getByLabel('How it was checked').fill('walk-down')
    await visitor.picture('stating')
    expect(await visitor.faults()).toEqual([])
    await page.getByRole('button', { name: 'State it' }).click()
    await page.locator('[data-moved]').waitFor()
  })

  it('who corrects what somebody else corrected meanwhile is shown both, and chooses', async () => {
    const { page } = visitor
    const other = await visitor.context.newPage()
    const open = async (at: typeof page) => {
      await at.goto('about:blank')
      await at.goto(`${work.served.origin}/#/plants/${work.plant}/evidence`)
      await at.getByRole('button', { name: 'Correct e-functions' }).click()
    }
    await open(page)
    await open(other)
    await page.getByLabel('Note').fill('the second shift was there too')
    await page.getByRole('button', { name: 'Correct', exact: true }).last().click()
    await page.locator('form').waitFor({ state: 'detached' })
    await other.getByLabel('Note').fill('only the first shift')
    await other.getByRole('button', { name: 'Correct', exact: true }).last().click()
    await other.getByRole('button', { name: 'Put yours in its place' }).waitFor()
    await other.screenshot({ path: 'target/walk/clash.png' })
    const shown = await other.locator('.clash').textContent()
    expect(shown).toContain('the second shift was there too')
    expect(shown).toContain('only the first shift')
    await other.getByRole('button', { name: 'Put yours in its place' }).click()
    await other.locator('.clash').waitFor({ state: 'detached' })
    await other.close()
  })

  it('finds it all in the history, and takes a change back there', async () => {
    const { page } = visitor
    await work.go(`/history`)
    await visitor.picture('history-after')
    const rows = await page.locator('tbody tr').count()
    await page.locator('tbody tr').first().getByRole('button').click()
    await expect.poll(() => page.locator('tbody tr').first().textContent()).toContain('taken back')
    expect(rows).toBeGreaterThan(4)
  })

  it('signs out, and is let in no more', async () => {
    await visitor.page.getByRole('button', { name: 'Sign out' }).click()
    await visitor.page.locator('input[name=password]').waitFor()
    const refused = visitor.complaints.filter((each) => !/40[19]/.test(each))
    expect(refused).toEqual([])
  })
})
