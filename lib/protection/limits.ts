/** All numbers of protection on one page. Times in seconds. Reasons and sources: docs/security.md. */

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Limit {
  /** How many fit into one window. */
  most: number;
  /** Length of a window, counted from its first use. */
  within: number;
  /** Every window that was used up makes the next one twice as long, up to a day. */
  doubling?: true;
  /** The use that fills a window closes it for a whole window from then on. */
  closing?: true;
}

/** Counted by `spend`. A limit may hold several windows: all of them must have room. */
export const LIMITS = {
  passwordByAccountAndAddress: [{ most: 10, within: 15 * MINUTE, doubling: true }],
  /** A browser that signed in before has its own count, so a stranger's tries never lock it out. */
  passwordByKnownDevice: [{ most: 10, within: 15 * MINUTE, doubling: true }],
  passwordByAddress: [
    { most: 20, within: MINUTE },
    { most: 100, within: HOUR },
  ],
  wrongCodesByAccount: [{ most: 10, within: DAY, closing: true }],
  codeResendsByAccount: [
    { most: 5, within: HOUR },
    { most: 20, within: DAY },
  ],
  currentPasswordByAccount: [{ most: 10, within: 15 * MINUTE, doubling: true }],
  registrationByAddress: [{ most: 10, within: HOUR }],
  registrationByJmbg: [{ most: 5, within: DAY }],
  registrationByPolicy: [{ most: 10, within: DAY }],
  recoveryByAccount: [
    { most: 3, within: HOUR },
    { most: 10, within: DAY },
  ],
  recoveryByAddress: [{ most: 10, within: HOUR }],
  /** Letters that strangers can cause; codes and warnings are not among them. */
  lettersByRecipient: [{ most: 20, within: DAY }],
  couldNotMatchByRecipient: [{ most: 3, within: DAY }],
  /** First codes, each of which needs the right password. */
  codesByAccount: [{ most: 100, within: HOUR }],
  usernameChangeByAccount: [{ most: 10, within: DAY }],
  /** Files of an account; far above what a person adds. */
  uploadsByAccount: [
    { most: 60, within: HOUR },
    { most: 200, within: DAY },
  ],
  /** Forms for uploads straight to the store, whose files count once more when they are taken. */
  directUploadsByAccount: [{ most: 120, within: HOUR }],
  /** PDF papers, pictures of codes and passes, which are made anew each time. */
  papersByAccount: [{ most: 60, within: HOUR }],
  requestsByAccount: [{ most: 20, within: DAY }],
  /** Card payments begun; far above what a person pays. */
  cardPaymentsByAccount: [
    { most: 20, within: HOUR },
    { most: 60, within: DAY },
  ],
  /** Callbacks of the gateway whose signature is wrong, or that fit nothing of ours. */
  callbacksRefusedByAddress: [{ most: 60, within: MINUTE }],
  emailChangeByAccount: [{ most: 5, within: DAY }],
  /** Taking back a change of address, where nobody is signed in. */
  emailUndoByAddress: [{ most: 20, within: HOUR }],
  correctionsByAccount: [{ most: 5, within: DAY }],
  exportsByAccount: [{ most: 3, within: DAY }],
  /** Copies of data saved, each of which may be large. */
  exportsOpenedByAccount: [{ most: 20, within: HOUR }],
  /** A signature cannot be guessed: this only bounds the work, and never that of the owner at another address. */
  passkeyTriesByAccountAndAddress: [{ most: 20, within: HOUR }],
  coreCallsByToken: [{ most: 600, within: MINUTE }],
  /** Calls of the core API without a token that is valid. */
  coreRefusedByAddress: [{ most: 20, within: MINUTE }],
} satisfies Record<string, Limit[]>;

export type LimitName = keyof typeof LIMITS;

/** Lines of the log about one event that strangers can cause at will. */
export const STRANGERS_LINES = { most: 60, within: MINUTE } as const satisfies Limit;

export const PASSWORD = { shortest: 10, longest: 128, weakestScore: 3 } as const;

/** Argon2id, OWASP's second recommendation or stronger; memory in KiB. */
export const HASH = { memoryCost: 19_456, timeCost: 2, parallelism: 1, longestQueue: 64 } as const;

export const ONE_TIME_CODE = {
  digits: 6,
  lifetime: 10 * MINUTE,
  tries: 5,
  resendAfter: 30,
} as const;

/** 18 symbols of 31 are 89 bits. */
export const TEMPORARY_PASSWORD = {
  length: 18,
  lifetime: 30 * MINUTE,
  /** With more than this left it is mailed again instead of a new one. */
  freshFor: 15 * MINUTE,
} as const;

export const SESSION = {
  idle: 20 * MINUTE,
  /** How long before the idle end the page warns. */
  warning: 2 * MINUTE,
  absolute: 8 * HOUR,
  most: 5,
  /** A visit within this time after the last one writes nothing. */
  touchAfter: 15,
} as const;

export const DECLARED_FOR = 72 * HOUR;
export const USERNAME_RESERVED_FOR = DAY;
/** The same registration form again within this time is the same registration. */
export const REGISTRATION_REPEATS = 10 * MINUTE;

/** One call of the core API: bytes, records, events, and how deep its JSON may be nested. */
export const CORE_CALL = {
  largestBody: 8 * 1024 * 1024,
  mostRecords: 1000,
  mostEvents: 1000,
  usualEvents: 100,
  deepest: 32,
} as const;

export const HUMAN_CHECK = { lifetime: 20 * MINUTE, timeout: 3 } as const;

/** Photos and PDFs that clients add (ASVS 5): bytes, pixels, files of one page of documents. */
export const UPLOAD = {
  largest: 10 * 1024 * 1024,
  mostPixels: 40_000_000,
  mostFiles: 10,
  /** What is kept of a photo, by its longer side in pixels. */
  keptSide: 2560,
  thumbnailSide: 320,
  /** What is kept of a photo as PNG; a larger one becomes a JPEG. */
  largestPng: 1024 * 1024,
  /** Photos that wait to be re-encoded, and bytes of files that one process takes in at once, of all and of one account. */
  longestQueue: 64,
  mostInHand: 256 * 1024 * 1024,
  mostInHandOfOne: 48 * 1024 * 1024,
  /** Seconds for one photo, one answer of the storage, one of the malware check. */
  timeout: 15,
} as const;

/** A document of the insurer that is fetched from its address: bytes and seconds. */
export const DOCUMENT = { largest: 15 * 1024 * 1024, timeout: 10 } as const;

/** Papers that wait to be made. */
export const PAPERS = { longestQueue: 16 } as const;

/** A PDF is looked into this far: its object streams, and bytes that they may grow to. */
export const PDF = { mostObjectStreams: 5_000, mostInflated: 48 * 1024 * 1024 } as const;

/** A sensitive change needs a code typed, or a passkey used, within this time (ASVS 7.5). */
export const FRESH_CODE_WITHIN = 15 * MINUTE;
/** How long a draft is kept after its last change; the privacy notice tells the same. */
export const DRAFT_KEPT_FOR = 90 * DAY;

/** How long the old address can take a change back. */
export const EMAIL_UNDO_FOR = 72 * HOUR;
/** A payment that was begun and of which the gateway says nothing is given up. */
export const CARD_PAYMENT_LIFETIME = HOUR;
/** A copy of one's data is kept this long; one process makes it within `claim`, at most `tries` times. */
export const DATA_EXPORT = { keptFor: 7 * DAY, claim: 10 * MINUTE, tries: 3 } as const;
/** Passkeys of one account, and how long a browser may take to answer. */
export const PASSKEYS = { most: 10, lifetime: 5 * MINUTE } as const;

export const OUTBOX = {
  timeout: 5,
  /** Pause before the n-th retry doubles from here. */
  firstRetry: 30,
  longestRetry: HOUR,
  giveUpAfter: 2 * DAY,
} as const;
