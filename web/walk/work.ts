import type { Browser } from 'playwright-core'
import { Served } from './served'
import { browse, Visitor } from './visitor'

/** Somebody signed in on the server of the worked plants, with one of them to work on. */
export class Work {
  readonly served: Served
  readonly visitor: Visitor
  /** The key of the plant. */
  readonly plant: string
  readonly #browser: Browser

  private constructor(served: Served, browser: Browser, visitor: Visitor, plant: string) {
    this.served = served
    this.#browser = browser
    this.visitor = visitor
    this.plant = plant
  }

  static async begin(plant: string): Promise<Work> {
    const served = await Served.start()
    const browser = await browse()
    const visitor = await Visitor.come(browser, served.origin)
    await visitor.page.goto(served.link)
    await visitor.page.getByRole('button').click()
    await visitor.settled()
    return new Work(served, browser, visitor, (await visitor.page.locator(`[data-plant="${plant}"]`).getAttribute('data-key'))!)
  }

  /** Goes to a page of the plant. */
  async go(page: string): Promise<void> {
    await this.visitor.go(`${this.served.origin}/#/plants/${this.plant}${page}`)
  }

  async end(): Promise<void> {
    await this.#browser.close()
    await this.served.stop()
  }
}
