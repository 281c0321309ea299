/** One broken rule. */
export interface Problem {
  /** JSON Pointer (RFC 6901) of the value in the body, such as `/subjects/0/images`; "" is the whole body. */
  readonly pointer: string;
  /** The keyword that is broken: `type`, `required`, `enum`, `maxLength`, ...; `catalog.json` says what each means. */
  readonly rule: string;
  /** The wrong value; null where it is missing, and the name of a member that the documentation does not have. */
  readonly value: unknown;
  /** What is wrong and what was expected, in words. */
  readonly message: string;
  /** The nearest value or name that is allowed; null where there is none to offer. */
  readonly nearest: unknown;
  /** Address of the documentation page that states the rule. */
  readonly source: string;
}

/** Either the body itself, whose type is known now, or every broken rule. */
export type Verdict<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
