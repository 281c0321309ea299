/** @jsxRuntime automatic @jsxImportSource preact */
/**
 * The form of one endpoint: what is typed is a body, and all else follows from it.
 *
 * It is laid out by Preact from the schema itself. Libraries that make forms of JSON Schemas were weighed: react-jsonschema-form
 * 6.11.1 on Preact is 97 kB packed, where all of this is 18 kB, and knows nothing of conditions that are one `not`
 * at the root, of providers, or of what may be left out.
 */

import { useLayoutEffect, useMemo, useState } from "preact/hooks";

import { read, write } from "./address.js";
import { Members, Others } from "./fields.jsx";
import { firstProvider, judged, rounded } from "./model.js";
import { Costs, Problems, Snippets } from "./panels.jsx";
import { LANGUAGES } from "./snippets/index.js";
import { MISSING, changed, isObject } from "./values.js";

/** @param {{form: object, compiled: object}} props What is known of the endpoint, and its validators. */
export function Form({ form, compiled }) {
  const [state, setState] = useState(() => fromAddress(form));
  const [draft, setDraft] = useState(undefined); // what is typed as JSON and is none yet, or is laid out otherwise
  const { provider: providerId, language, body } = state;
  const judgement = useMemo(() => judged(form, compiled, providerId, body), [providerId, body]);
  const [isTooLong, setTooLong] = useState(false);
  useLayoutEffect(() => {
    const follow = () => {
      if (!location.hash.includes("=") || location.hash === write(state)) return;
      setDraft(undefined);
      setState(fromAddress(form));
    };
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [state]);

  const become = (next) => {
    const address = write(next);
    setTooLong(address === undefined);
    history.replaceState(null, "", address ?? location.pathname + location.search);
    setState(next);
  };
  const give = (next) => {
    setDraft(undefined);
    become({ ...state, body: next });
  };
  const change = (path, value) => {
    const next = changed(isObject(body) ? body : {}, path, value);
    give(next === MISSING ? {} : next);
  };
  const provider = form.providers.find(({ id }) => id === providerId);
  return (
    <div class="form">
      <div class="inputs">
        <div class="field">
          <label for="form-provider">Provider</label>
          <select
            id="form-provider"
            value={providerId}
            onChange={(event) => become({ ...state, provider: event.currentTarget.value })}
          >
            {form.providers.map(({ id, name, availability }) => (
              <option key={id} value={id}>
                {name} ({availability === "unknown" ? "nobody knows whether it serves it" : availability})
              </option>
            ))}
          </select>
          {provider.retirement && <p class="warning">{gone(provider)}</p>}
        </div>
        <Members
          {...{ form, providerId, body, judgement, change }}
          schema={form.schema}
          pointer=""
          path={[]}
          value={isObject(body) ? body : {}}
        />
        <Others {...{ body, change }} schema={form.schema} isOpen={form.schema.additionalProperties !== false} />
        <p>
          <button type="button" class="button" onClick={() => give(form.schema.examples?.[0] ?? {})}>
            Example
          </button>{" "}
          <button type="button" class="button" onClick={() => give({})}>
            Empty
          </button>
        </p>
      </div>
      <div class="outcome">
        <Body {...{ body, draft, setDraft, isTooLong }} give={(next) => become({ ...state, body: next })} />
        <Problems judgement={judgement} />
        <Costs {...{ form, providerId, judgement }} />
        <Snippets
          {...{ form, providerId, language, body, judgement }}
          onLanguage={(id) => become({ ...state, language: id })}
        />
      </div>
    </div>
  );
}

function gone({ name, retirement }) {
  const when = retirement.date === "unknown" ? `, seen on ${retirement.observed}` : ` on ${retirement.date}`;
  return `${name} has retired it${when}${retirement.replacement ? `, and names instead: ${retirement.replacement}` : ""}.`;
}

/** The body as JSON, to be read, edited, and pasted into. */
function Body({ body, draft, setDraft, give, isTooLong }) {
  const [why, setWhy] = useState("");
  const typed = (event) => {
    const text = event.currentTarget.value;
    setDraft(text);
    try {
      give(JSON.parse(text));
      const lost = rounded(text);
      setWhy(
        lost.length > 0
          ? `A browser rounds ${lost.join(", ")}: take the number from the text, not from this page.`
          : "",
      );
    } catch (error) {
      setWhy(`This is no JSON yet: ${error.message}`);
    }
  };
  const text = draft ?? JSON.stringify(body, null, 2);
  return (
    <div class="field">
      <label for="form-body">Body (JSON): paste one to have it explained</label>
      <textarea
        id="form-body"
        rows={Math.min(20, text.split("\n").length + 1)}
        spellcheck={false}
        value={text}
        onInput={typed}
        aria-describedby="form-body-about"
        aria-invalid={draft !== undefined && why.startsWith("This is no JSON") ? "true" : undefined}
      />
      <div id="form-body-about" role="status">
        {draft !== undefined && why && <p class="problem">{why}</p>}
        {isTooLong && <p class="note">The body is too long for the page's address, which does not have it.</p>}
      </div>
    </div>
  );
}

/** What the address says, as far as it says something that there is; the rest is what a form begins with. */
function fromAddress(form) {
  const { provider, language, body } = read(location.hash);
  return {
    provider: form.providers.some(({ id }) => id === provider) ? provider : firstProvider(form),
    language: LANGUAGES.some(({ id }) => id === language) ? language : LANGUAGES[0].id,
    body: body === undefined ? (form.schema.examples?.[0] ?? {}) : body,
  };
}
