import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { type ErasedLine, namedIn, readErasedLine } from '@/lib/patients/erased-line'
import { withClient } from './connection'
import { eraseAgain } from './erase-again'
import { againLines, isAllSettled } from './erase-again-report'
import { conclude, Problem } from './progress.mjs'
import { runningDatabase } from './running-database'

const usage = 'npm run erase-again -- [file] [--do], with lines of the log in the file or on standard input'

const asked = () => {
  try {
    return parseArgs({ allowPositionals: true, options: { do: { type: 'boolean', default: false } } })
  } catch {
    throw new Problem(usage)
  }
}

async function readLines(file: string | undefined) {
  if (file === undefined && process.stdin.isTTY) throw new Problem(usage)
  if (file !== undefined && !existsSync(file)) throw new Problem(`There is no file ${file}.`)
  const [erased, broken]: [ErasedLine[], number[]] = [[], []]
  let number = 0
  for await (const line of createInterface({ input: file === undefined ? process.stdin : createReadStream(file) })) {
    number += 1
    const read = readErasedLine(line)
    if (read === 'broken') broken.push(number)
    else if (read !== 'another') erased.push(read)
  }
  return { named: namedIn(erased), broken }
}

await conclude(async () => {
  const { positionals, values } = asked()
  const [file, ...more] = positionals
  if (more.length > 0) throw new Problem(usage)
  const { named, broken } = await readLines(file)
  const { url, setting } = runningDatabase()
  const again = await withClient(url, setting, (client) => eraseAgain(client, named, values.do))
  for (const line of againLines(again, broken, values.do)) console.log(line)
  return isAllSettled(again, broken) ? 0 : 1
})
