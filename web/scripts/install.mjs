// Installs what package-lock.json names, unless it is there already: the lock file is kept beside it for that.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`expected Node 20.19 or newer, got ${process.versions.node}; get one from https://nodejs.org`)
  process.exit(70)
}
const wanted = 'package-lock.json'
const installed = 'node_modules/.installed-lock.json'
if (!existsSync(installed) || !readFileSync(installed).equals(readFileSync(wanted))) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' })
  copyFileSync(wanted, installed)
}
