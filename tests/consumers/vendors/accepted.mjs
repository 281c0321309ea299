// Gives every tool to its vendor's own npm package, as far as that checks anything; prints what each said, as JSON.
//
//   node accepted.mjs FOLDER       the folder `tools`

import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { ToolSchema } from "@modelcontextprotocol/sdk/types.js";
import { toStrictJsonSchema } from "openai/lib/transform";

const checks = {
  // What the package makes of a schema to be strict, and refuses to make.
  openai: (tool) => ({ ...tool, parameters: toStrictJsonSchema(tool.parameters) }),
  mcp: (tool) => ToolSchema.parse(tool),
};
const spoil = {
  openai: (tool) => tool.parameters.required.pop(),
  mcp: (tool) => delete tool.inputSchema.type,
};

function refused(check, tool) {
  try {
    return !isDeepStrictEqual(check(structuredClone(tool)), tool);
  } catch {
    return true;
  }
}

const found = {};
for (const [vendor, check] of Object.entries(checks)) {
  const folder = `${process.argv[2]}/${vendor}`;
  const tools = readdirSync(folder).map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
  const bad = tools.filter((tool) => refused(check, tool)).map((tool) => tool.name);
  const blind = tools.filter((tool) => {
    const other = structuredClone(tool);
    spoil[vendor](other);
    return !refused(check, other);
  });
  found[vendor] = { accepted: tools.length - bad.length, refused: bad, blind: blind.map((tool) => tool.name) };
}
console.log(JSON.stringify(found));
