import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** The program as the build lays it out. */
const PROGRAM = resolve(process.env['RINGWALL_LAYOUT'] ?? '../app/target/ringwall', 'lib/ringwall.jar')
const PATIENCE = 120_000

/** A server with the worked plants, on a port of its own and over a folder that goes away with it. */
export class Served {
  readonly #process: ChildProcess
  readonly #folder: string
  readonly link: string

  private constructor(process: ChildProcess, folder: string, link: string) {
    this.#process = process
    this.#folder = folder
    this.link = link
  }

  static async start(): Promise<Served> {
    if (!existsSync(PROGRAM)) throw new Error(`expected the program at ${PROGRAM}; build it with \`./dev test -pl app -am\``)
    const folder = mkdtempSync(join(tmpdir(), 'ringwall-walk-'))
    const started = `. ../dev.d/tools && find_jdk && exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -jar '${PROGRAM}' serve --demo --port 0 --data '${folder}'`
    const child = spawn('sh', ['-c', started], { stdio: ['ignore', 'ignore', 'pipe'] })
    const said: string[] = []
    const link = await new Promise<string>((found, failed) => {
      const late = setTimeout(() => failed(new Error(`no link within ${PATIENCE} ms:\n${said.join('\n')}`)), PATIENCE)
      child.on('exit', (code) => failed(new Error(`the server ended with ${code}:\n${said.join('\n')}`)))
      createInterface({ input: child.stderr }).on('line', (line) => {
        said.push(line)
        const address = /https?:\/\/\S+\/link\/\S+/.exec(line)
        if (address === null) return
        clearTimeout(late)
        found(address[0])
      })
    })
    return new Served(child, folder, link)
  }

  get origin(): string {
    return new URL(this.link).origin
  }

  /** Waits until it is gone: a process that a test leaves behind keeps its port and its files. */
  async stop(): Promise<void> {
    const gone = new Promise((resolved) => this.#process.once('exit', resolved))
    if (this.#process.exitCode === null && this.#process.kill('SIGTERM')) await gone
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
