// Writes what ran in the form that Java's tests are counted in, one file each, so that one line tells of all tests.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const folder = process.env.RINGWALL_WEB_REPORTS ?? 'target/surefire-reports'

export default class Counted {
  onTestRunEnd(modules) {
    mkdirSync(folder, { recursive: true })
    for (const module of modules) {
      const states = [...module.children.allTests()].map((test) => test.result().state)
      const count = (state) => states.filter((each) => each === state).length
      const errors = module.state() === 'failed' && count('failed') === 0 ? 1 : 0
      const name = relative('.', module.moduleId).replaceAll(/[^\w]+/g, '.')
      writeFileSync(
        join(folder, `TEST-${name}.xml`),
        `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="${name}" tests="${states.length + errors}" errors="${errors}" failures="${count('failed')}" skipped="${count('skipped')}"/>\n`,
      )
    }
  }
}
