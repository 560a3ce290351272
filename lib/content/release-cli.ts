import { pathways } from '@/lib/content/pathways/registry'
import { contentProblems } from './check/check'
import { contentsOf } from './check/current'
import { entriesOf } from './release/entries'
import { release, releasedFolder } from './release/folder'
import { asWritten } from './release/format'

for (const pathway of pathways) {
  const contents = contentsOf(pathway)
  const wrong = contents.flatMap(contentProblems).map(({ file, id, problem }) => `${file}: ${id}: ${problem}`)
  const done =
    wrong.length > 0
      ? { refused: wrong }
      : await release(releasedFolder(pathway), contents.flatMap(entriesOf), asWritten)
  if ('refused' in done) {
    console.error(`Nothing of ${pathway.id} was released:\n${done.refused.map((reason) => `  ${reason}`).join('\n')}`)
    process.exitCode = 1
  } else {
    const added = done.added.length === 0 ? 'everything was released before' : `released ${done.added.join(', ')}`
    console.log(`${pathway.id}: ${added}`)
  }
}
