import { readFileSync } from 'node:fs'

/** A process's name and its parent; null where it is gone, or where the system does not say (no /proc). */
const looked = (pid) => {
  try {
    // The name stands in brackets and may hold anything.
    const [, name, state, parent] = /^\d+ \((.*)\) (\S) (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    return state === 'Z' ? null : { name, parent: Number(parent) }
  } catch {
    return null
  }
}

/** npm runs a script in a shell of its own, which some shells stay in and others give their place to. */
const npmAbove = (pid) => {
  const parent = looked(pid)
  if (parent === null || parent.name.startsWith('npm')) return pid
  return looked(parent.parent)?.name.startsWith('npm') ? parent.parent : pid
}

/**
 * Once npm is not there any more. A signal sent to npm alone ends the shell below it and gets no further; killed outright, npm
 * leaves that shell behind, and whatever runs in it.
 */
export const whenNpmIsGone = (stop) => {
  const shell = process.ppid
  const npm = npmAbove(shell)
  const isThere = () => process.ppid === shell && (npm === shell || looked(npm) !== null)
  const watch = setInterval(() => {
    if (isThere()) return
    clearInterval(watch)
    stop()
  }, 250)
  watch.unref()
}
