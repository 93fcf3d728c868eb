/** An import that cannot go on, in a sentence for whoever started it. */
export class ImportFailure extends Error {}
