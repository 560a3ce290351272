import { pathways } from '@/lib/content/pathways/registry'
import { contentProblems } from './check/check'
import { currentContents, currentLanguageProblems } from './check/current'
import { releasedProblems } from './check/released'
import { readLedger, releasedFolder } from './release/folder'

const ofContent = () => [
  ...currentContents.flatMap(contentProblems),
  ...pathways.flatMap((pathway) => releasedProblems(pathway, readLedger(releasedFolder(pathway)))),
]
// Where words are missing altogether, all that follows from it would only be noise.
const problems = currentLanguageProblems.length > 0 ? currentLanguageProblems : ofContent()
for (const { file, id, problem } of problems) console.log(`${file}: ${id}: ${problem}`)
if (problems.length > 0) process.exitCode = 1
