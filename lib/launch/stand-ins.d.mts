export declare function standInsOf(list: string): Readonly<Record<string, string>>
