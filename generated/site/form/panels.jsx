/** @jsxRuntime automatic @jsxImportSource preact */
/** Lays out what follows from a body: its problems, what it costs, and the request in each language. */

import { useState } from "preact/hooks";

import { fieldId, Page } from "./fields.jsx";
import { LANGUAGES, snippet } from "./snippets/index.js";
import { isObject } from "./values.js";

/** The verdict, and every problem with the page that states its rule. */
export function Problems({ judgement }) {
  const { verdict, isValid, problems, notes } = judgement;
  const count = `${problems.length} problem${problems.length === 1 ? "" : "s"}`;
  return (
    <section class="verdict" data-verdict={verdict ? "right" : "wrong"} aria-label="Verdict">
      <p role="status" class={problems.length > 0 ? "problem" : "good"}>
        {problems.length > 0 ? `${count}${isValid ? ", of this provider's rules" : ""}:` : "The body breaks no rule."}
      </p>
      <ul>
        {problems.map((problem, at) => (
          <Finding key={at} {...problem} />
        ))}
        {notes.map((note, at) => (
          <Finding key={`note ${at}`} {...note} isNote />
        ))}
      </ul>
    </section>
  );
}

/** A problem: its place leads to the field, if there is one. */
function Finding({ pointer, message, source, isNote }) {
  const goTo = () => {
    const found = document.getElementById(fieldId(pointer)) ?? document.getElementById("form-body");
    found.focus();
  };
  return (
    <li>
      <button type="button" class="place" onClick={goTo}>
        {pointer || "the body"}
      </button>{" "}
      {isNote && "(a warning) "}
      {message} <Page address={source} />
    </li>
  );
}

/** What the body costs at each provider, and of what the amount at the chosen one is made; nothing, if it would be refused. */
export function Costs({ form, providerId, judgement }) {
  const { costs, isRefused } = judgement;
  const own = costs.find(({ provider }) => provider === providerId);
  if (own === undefined) return null;
  if (isRefused) {
    return (
      <section aria-labelledby="form-cost">
        <h3 id="form-cost">Cost</h3>
        <p role="status" data-cost="">
          None: as it is, the body would be refused.
        </p>
      </section>
    );
  }
  const others = costs.filter((cost) => cost !== own && cost.amount !== null);
  return (
    <section aria-labelledby="form-cost">
      <h3 id="form-cost">Cost</h3>
      <p role="status" data-cost={own.amount ?? ""}>
        {nameOf(form, providerId)}: <strong>{amountOf(own)}</strong>
        {own.amount !== null && (own.certainty === "reported" ? ", as third parties report" : ", as its page states")}
        {own.isMinimum && "; the minimum charge"}
        {own.amount === null && own.unknown.length > 0 && `: ${own.unknown.join("; ")}`}
      </p>
      {(own.parts.length > 0 || Object.keys(own.assumed).length > 0) && (
        <ul>
          {own.parts.map((part, at) => (
            <li key={at}>
              {wordsOf(part)} <Page address={part.source} />
              {part.date === "unknown" ? ", on an unknown day" : `, ${part.date}`}
              {part.reported && `, reported: ${part.reported}`}
            </li>
          ))}
          {Object.entries(own.assumed).map(([name, value]) => (
            <li key={name}>
              <code>{name}</code> counts as <code>{JSON.stringify(value)}</code>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <p>Elsewhere: {others.map((cost) => `${nameOf(form, cost.provider)} ${amountOf(cost)}`).join("; ")}.</p>
      )}
    </section>
  );
}

function nameOf(form, id) {
  return form.providers.find((provider) => provider.id === id).name;
}

function amountOf({ amount, atLeast, currency }) {
  if (amount !== null) return `${amount} ${currency}`;
  return atLeast === null ? "nobody knows" : `nobody knows, at least ${atLeast} ${currency}`;
}

function wordsOf({ kind, number, per, seconds }) {
  if (kind === "factor") return `times ${number},`;
  const least = kind === "minimum" ? "at least " : "";
  return seconds === null ? `${least}${number} a ${per},` : `${least}${seconds} s at ${number} a ${per},`;
}

/** The request as a program: a language is chosen, and its text copied with one click. */
export function Snippets({ form, providerId, language, body, judgement, onLanguage }) {
  const [copied, setCopied] = useState("");
  const { isValid, isRefused } = judgement;
  const text = isObject(body) ? snippet(language, form, providerId, body, isValid) : "The body is no object.\n";
  const copy = async () => setCopied((await copyText(text)) ? text : "failed");
  return (
    <section aria-labelledby="form-request">
      <h3 id="form-request">The request</h3>
      <fieldset class="languages">
        <legend>Language</legend>
        {LANGUAGES.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="language" value={id} checked={id === language} onChange={() => onLanguage(id)} />{" "}
            {name}
          </label>
        ))}
      </fieldset>
      {isRefused && <p class="warning">As it is, the body would be refused.</p>}
      <pre tabindex="0" role="region" aria-label="Request" class="snippet">
        <code>{text}</code>
      </pre>
      <p>
        <button type="button" class="button copy" onClick={copy}>
          Copy
        </button>{" "}
        <span role="status">
          {copied === text ? "Copied." : copied === "failed" ? "The browser does not allow it: select the text." : ""}
        </span>
      </p>
    </section>
  );
}

/** Puts a text on the clipboard; whether it could. */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // no permission, or no secure page
  }
}
