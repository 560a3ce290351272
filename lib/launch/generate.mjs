import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { node, top } from './install.mjs'
import { conclude, Problem, runQuietly, step } from './progress.mjs'

const stamp = join(top, 'lib/db/generated/.keel-generated')

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(join(top, 'prisma/schema.prisma')))
    .update(readFileSync(join(top, 'node_modules/prisma/package.json')))
    .digest('hex')

export const isGenerated = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

export const generateClient = async () => {
  const { code, output } = await runQuietly(
    node,
    ['node_modules/prisma/build/index.js', 'generate', '--config', 'prisma/prisma.config.ts', '--no-hints'],
    {
      cwd: top,
      // Generating needs no engine, but the command fetches one unless it is told that a program is there already.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: node, CHECKPOINT_DISABLE: '1' },
    },
  )
  if (code !== 0) throw new Problem(`Prisma could not make its client from prisma/schema.prisma:\n${output.trim()}`)
  writeFileSync(stamp, wanted())
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await conclude(async () => {
    if (!isGenerated()) await step('Generating the database client', generateClient)
  })
}
