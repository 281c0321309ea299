/** Shows the form of the page's endpoint. */

import { createElement, render } from "preact";

import { Form } from "./form.jsx";

const place = document.getElementById("form");
const { form, validate, explain, problemsOf } = globalThis.videotasks;
render(createElement(Form, { form, compiled: { validate, explain, problemsOf } }), place);
