/** An import that cannot go on, in a sentence for whoever started it. */
export class ImportFailure extends Error {}

/** A command line that makes no sense, in a sentence. */
export class UsageError extends Error {}
