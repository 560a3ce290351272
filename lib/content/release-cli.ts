import { format } from 'prettier'
import { contentProblems } from './check/check'
import { checkInContent, currentContent } from './check/current'
import { entriesOf } from './released/entries'
import { release, releasedFolder } from './released/folder'

const all = [currentContent, checkInContent]
const wrong = all.flatMap(contentProblems).map(({ file, id, problem }) => `${file}: ${id}: ${problem}`)
const asWritten = (json: string) => format(json, { parser: 'json', printWidth: 120, objectWrap: 'preserve' })

const done = wrong.length > 0 ? { refused: wrong } : await release(releasedFolder, all.flatMap(entriesOf), asWritten)

if ('refused' in done) {
  console.error(`Nothing was released:\n${done.refused.map((reason) => `  ${reason}`).join('\n')}`)
  process.exitCode = 1
} else {
  console.log(done.added.length === 0 ? 'Everything was released before.' : `Released: ${done.added.join(', ')}`)
}
