import type { ChildProcess, SpawnOptions } from 'node:child_process'

export declare class Problem extends Error {}
export declare function seconds(since: number): string
export declare function step<Value>(label: string, work: () => Promise<Value> | Value): Promise<Value>
export declare function runQuietly(
  command: string,
  args: readonly string[],
  options?: SpawnOptions & { onSpawn?: (child: ChildProcess) => void },
): Promise<{ code: number | null; output: string }>
export declare function conclude(main: () => Promise<number | undefined>): Promise<void>
