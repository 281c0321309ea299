// A worker that judges the vectors of a file, which it gets as a request's body.

import { validate } from "./index.js";

function compiles() {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}

export default {
  async fetch(request) {
    const groups = await request.json();
    const judge = ({ schema, tests }) => tests.map(({ data }) => validate(schema.title, data).ok);
    return Response.json({ compiles: compiles(), verdicts: groups.flatMap(judge) });
  },
};
