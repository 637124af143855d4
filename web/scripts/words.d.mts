export function sentences(group: object, prefix?: string): Record<string, string>
export function facts(key: string, sentence: string): number
export function differing(english: Record<string, string>, other: Record<string, string>): string[]
