/** @jsxRuntime automatic @jsxImportSource preact */
/** Lays out a field for each value of a schema, with what is to be known of it beside it. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { believedOf } from "./believed.js";
import { holds } from "./conditions.js";
import { conditionsOf, deviationsOf, resolved } from "./model.js";
import { MISSING, isObject, member, same, step } from "./values.js";

const LONG = 200; // characters from which on a text gets room for several lines
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** The id of the element in which a value is typed. */
export const fieldId = (pointer) => `field-${pointer}`;

/** One value: what it is called, its input, and what is to be known of it. */
export function Field(props) {
  const { form, pointer, name, isRequired, value } = props;
  const schema = resolved(form.schema, props.schema);
  if (schema.type === "object" && schema.properties) return <Group {...props} schema={schema} />;
  if (schema.type === "array") return <List {...props} schema={schema} />;
  const id = fieldId(pointer);
  const about = aboutOf(props, schema);
  const aria = {
    id,
    "aria-describedby": about.length > 0 ? `${id}-about` : undefined,
    "aria-invalid": isWrong(props) ? "true" : undefined,
  };
  return (
    <div class="field">
      <label for={id}>
        <code>{name}</code>
        {isRequired && <span class="tag">required</span>}
      </label>
      <Input {...props} schema={schema} aria={aria} value={value} />
      <About id={`${id}-about`} lines={about} />
    </div>
  );
}

/** The frame of what has fields of its own: its name, and what is to be known of it. */
function Box({ about, box, children }) {
  const { pointer, name, isRequired, schema, remove } = about;
  return (
    <fieldset class="field" id={fieldId(pointer)} tabindex="-1" ref={box}>
      <legend>
        <code>{name}</code>
        {isRequired && <span class="tag">required</span>}
        {remove}
      </legend>
      <About id={`${fieldId(pointer)}-about`} lines={aboutOf(about, schema)} />
      {children}
    </fieldset>
  );
}

/** An object: a field for each member. */
function Group(props) {
  return (
    <Box about={props}>
      <Members {...props} />
    </Box>
  );
}

/** The fields of an object's members. */
export function Members(props) {
  const { form, pointer, schema, value } = props;
  const required = schema.required ?? [];
  return Object.entries(schema.properties).map(([name, inner]) => (
    <Field
      {...props}
      key={name}
      remove={undefined}
      schema={resolved(form.schema, inner)}
      pointer={step(pointer, name)}
      path={[...props.path, name]}
      name={name}
      isItem={false}
      isRequired={required.includes(name)}
      value={member(value, name)}
    />
  ));
}

/** A list: a field for each item, and buttons for more and fewer. */
function List(props) {
  const { form, pointer, path, name, schema, value, change } = props;
  const items = Array.isArray(value) ? value : [];
  const inner = resolved(form.schema, schema.items ?? {});
  const box = useRef(null);
  const wanted = useRef(null);
  // Before the browser draws: what is typed straight after the key that added an item belongs to that item.
  useLayoutEffect(() => {
    const place = wanted.current;
    wanted.current = null;
    if (place === null) return;
    const found =
      place < 0
        ? box.current.querySelector(":scope > .add")
        : box.current.querySelectorAll(":scope > .item")[place]?.querySelector("input, select, textarea");
    found?.focus();
  });
  const add = () => {
    wanted.current = items.length;
    change(path, [...items, inner.type === "object" ? {} : inner.type === "boolean" ? false : ""]);
  };
  const remove = (at) => {
    wanted.current = -1;
    change(path, items.length === 1 ? MISSING : items.filter((_, number) => number !== at));
  };
  const removing = (at) => (
    <button type="button" class="button" onClick={() => remove(at)} aria-label={`Remove ${name} ${at + 1}`}>
      Remove
    </button>
  );
  const isOther = value !== MISSING && !Array.isArray(value);
  return (
    <Box about={props} box={box}>
      {isOther && <p class="problem">It is {JSON.stringify(value)}, which is no list.</p>}
      {items.map((item, at) => (
        <div class="item" key={at}>
          <Field
            {...props}
            schema={inner}
            pointer={step(pointer, at)}
            path={[...path, String(at)]}
            name={`${name} ${at + 1}`}
            isItem
            isRequired={false}
            value={item}
            remove={inner.type === "object" ? removing(at) : undefined}
          />
          {inner.type !== "object" && removing(at)}
        </div>
      ))}
      <button type="button" class="button add" onClick={add}>
        Add {name}
      </button>
    </Box>
  );
}

/** What a value is typed or chosen in. */
function Input({ form, schema, pointer, path, aria, value, isItem, change }) {
  const leftOut = isItem ? "" : MISSING;
  if (schema.enum || schema.type === "boolean") {
    return (
      <Choice
        values={schema.enum ?? [true, false]}
        {...{ schema, aria, value, isItem }}
        onChange={(given) => change(path, given)}
      />
    );
  }
  const suggested = form.endpoint.request.openLists.find(
    (list) => list.pointer === pointer.replace(/\/[0-9]+(?=\/|$)/g, "/items"),
  );
  const read = (text) => (text === "" ? leftOut : valueOf(text, schema.type));
  const isLong =
    schema.type === undefined ||
    (schema.type === "string" && !schema.pattern && !suggested && (schema.maxLength ?? LONG) >= LONG);
  return (
    <>
      <Typed
        {...{ aria, isLong, value }}
        list={suggested && `${aria.id}-list`}
        inputmode={schema.type === "integer" ? "numeric" : schema.type === "number" ? "decimal" : undefined}
        onInput={(text) => change(path, read(text))}
        read={read}
      />
      {suggested && (
        <datalist id={`${aria.id}-list`}>
          {suggested.values.map((each) => (
            <option key={String(each)} value={String(each)} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** A text field, which keeps what was typed as long as that means the value: 1.0 and 1 are one number. */
function Typed({ aria, isLong, value, list, inputmode, onInput, read }) {
  const [typed, setTyped] = useState("");
  const shown = value !== MISSING && same(read(typed), value) ? typed : textOf(value);
  const given = (event) => {
    setTyped(event.currentTarget.value);
    onInput(event.currentTarget.value);
  };
  if (isLong) return <textarea {...aria} rows={2} value={shown} onInput={given} />;
  return (
    <input
      {...aria}
      type="text"
      autocomplete="off"
      spellcheck={false}
      list={list}
      inputmode={inputmode}
      value={shown}
      onInput={given}
    />
  );
}

/** A closed list of values. */
function Choice({ schema, aria, value, values, isItem, onChange }) {
  const at = values.findIndex((each) => same(each, value));
  const isOther = at < 0 && value !== MISSING;
  const nothing = schema.default === undefined ? "(left out)" : `(left out: ${JSON.stringify(schema.default)})`;
  const chosen = (event) => {
    const choice = event.currentTarget.value;
    if (choice === "other") return;
    onChange(choice === "" ? MISSING : values[Number(choice)]);
  };
  return (
    <select {...aria} value={isOther ? "other" : at < 0 ? "" : String(at)} onChange={chosen}>
      {!isItem && <option value="">{nothing}</option>}
      {isOther && <option value="other">{textOf(value) || '""'} (not allowed)</option>}
      {values.map((each, number) => (
        <option key={number} value={String(number)}>
          {textOf(each)}
        </option>
      ))}
    </select>
  );
}

/** What is typed as a value of a type; text that means none stays text, so that it can be told what is wrong with it. */
function valueOf(text, type) {
  if (type === "string") return text;
  if (type === "integer" || type === "number") return NUMBER.test(text.trim()) ? Number(text) : text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function textOf(value) {
  if (value === MISSING) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function isWrong({ judgement, pointer }) {
  return judgement.problems.some((problem) => problem.pointer === pointer);
}

/** What is to be known of a value: [kind, text, page] each. */
function aboutOf({ form, providerId, pointer, isItem, body, judgement }, schema) {
  const { allowed, meaning } = (!isItem && form.meanings[pointer.replace(/\/[0-9]+(?=\/|$)/g, "/items")]) || {};
  const lines = [];
  const words = meaning ?? (isItem ? undefined : schema.description);
  if (words) lines.push(["help", words]);
  if (allowed) lines.push(["help", `Allowed: ${allowed}.`]);
  if (schema.default !== undefined && !schema.enum && schema.type !== "boolean")
    lines.push(["help", `Default: ${JSON.stringify(schema.default)}.`]);
  for (const said of believedOf(form, pointer)) lines.push(["help", said]);
  for (const condition of conditionsOf(form, providerId, pointer)) {
    const inferred = condition.inferred ? ` No page states it: ${condition.inferred}.` : "";
    lines.push([
      holds(condition, body) ? "condition applies" : "condition",
      `${condition.says.replace(/[.]$/, "")}.${inferred}`,
      condition.source,
    ]);
  }
  for (const deviation of deviationsOf(form, providerId, pointer))
    lines.push(["condition applies", deviation.says, deviation.source]);
  for (const note of judgement.notes)
    if (note.pointer === pointer) lines.push(["warning", capitalized(note.message), note.source]);
  for (const problem of judgement.problems)
    if (problem.pointer === pointer) lines.push(["problem", capitalized(problem.message), problem.source]);
  return lines;
}

function capitalized(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function About({ id, lines }) {
  if (lines.length === 0) return null;
  return (
    <div id={id} class="about">
      {lines.map(([kind, text, page], at) => (
        <p key={at} class={kind}>
          {text} <Page address={page} />
        </p>
      ))}
    </div>
  );
}

/** A link to the page that states something; what is no address is only named. */
export function Page({ address }) {
  if (!address) return null;
  if (!/^https?:\/\//.test(address)) return <span>({address})</span>;
  return (
    <a href={address} rel="noreferrer">
      {new URL(address).host}
    </a>
  );
}

/** What a body has beside its parameters: members that its schema does not know, each to be taken away. */
export function Others({ schema, body, change, isOpen }) {
  const names = isObject(body) ? Object.keys(body).filter((name) => !Object.hasOwn(schema.properties, name)) : [];
  if (names.length === 0) return null;
  return (
    <ul class="others">
      {names.map((name) => (
        <li key={name}>
          <code>
            {JSON.stringify(name)}: {JSON.stringify(body[name])}
          </code>
          {isOpen ? " is a further parameter " : " is not a parameter "}
          <button type="button" class="button" onClick={() => change([name], MISSING)} aria-label={`Remove ${name}`}>
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}
