import { spawnSync } from 'node:child_process'
import { pathways } from '@/lib/content/pathways/registry'
import { contentProblems } from './check/check'
import { contentsOf, currentLanguageProblems } from './check/current'
import { entriesOf } from './release/entries'
import { raiseIn, release, releasedFolder } from './release/folder'
import { asWritten } from './release/format'

const contentOf = pathways.map((pathway) => ({ pathway, contents: contentsOf(pathway) }))
const wrong =
  currentLanguageProblems.length > 0
    ? currentLanguageProblems
    : contentOf.flatMap(({ contents }) => contents.flatMap(contentProblems))

/** What has other words or rules gets its next version first; the content is then read anew, with it. */
async function raiseAll(): Promise<readonly string[]> {
  const raised = await Promise.all(
    contentOf.map(({ pathway, contents }) => raiseIn(releasedFolder(pathway), contents.flatMap(entriesOf), asWritten)),
  )
  return raised.flat()
}

async function releaseAll(): Promise<void> {
  for (const { pathway, contents } of contentOf) {
    const done = await release(releasedFolder(pathway), contents.flatMap(entriesOf), asWritten)
    if ('refused' in done) {
      console.error(`Nothing of ${pathway.id} was released:\n${done.refused.map((reason) => `  ${reason}`).join('\n')}`)
      process.exitCode = 1
    } else {
      const added = done.added.length === 0 ? 'everything was released before' : `released ${done.added.join(', ')}`
      console.log(`${pathway.id}: ${added}`)
    }
  }
}

if (wrong.length > 0) {
  for (const { file, id, problem } of wrong) console.error(`${file}: ${id}: ${problem}`)
  process.exitCode = 1
} else {
  const raised = await raiseAll()
  for (const each of raised) console.log(`Raised: ${each}`)
  if (raised.length === 0) await releaseAll()
  else
    process.exitCode =
      spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1
}
