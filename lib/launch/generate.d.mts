export declare function isGenerated(): boolean
export declare function generateClient(): Promise<void>
