export declare const top: string
export declare const node: string
export declare function refuseOldNode(version?: string): void
export declare function isInstalled(): boolean
export declare function installPackages(): Promise<void>
export declare function refuseReadOnly(folder?: string): void
