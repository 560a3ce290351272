export declare function loggedError(problem: unknown): unknown
