/** The request as a program, in each language. */

import { renamed } from "../brands.js";
import { go } from "./go.js";
import { java } from "./java.js";
import { python } from "./python.js";
import { commandLine, curl } from "./shell.js";
import { typescript } from "./typescript.js";

export const LANGUAGES = [
  { id: "python", name: "Python", write: python },
  { id: "shell", name: "Command line", write: commandLine },
  { id: "curl", name: "curl", write: curl },
  { id: "typescript", name: "TypeScript", write: typescript },
  { id: "go", name: "Go", write: go },
  { id: "java", name: "Java", write: java },
];

/**
 * A request in one language.
 *
 * @param language an id of LANGUAGES
 * @param form what a page knows of its endpoint
 * @param providerId the provider to which it is sent
 * @param body an object, right or wrong
 * @param isValid whether it breaks no rule of the schema
 */
export function snippet(language, form, providerId, body, isValid) {
  const provider = form.providers.find(({ id }) => id === providerId);
  const sent = renamed(form.endpoint, providerId, body);
  return LANGUAGES.find(({ id }) => id === language).write({ ...form, provider, body, sent, isValid });
}
