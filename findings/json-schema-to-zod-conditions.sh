#!/usr/bin/env bash
# json-schema-to-zod 2.8.1 (zod 4.6.7): conditions between members get lost without a word. A "not" or "anyOf" of
# "required" alone, the usual way to write "not both" and "one of them", becomes nothing or z.any(), and the generated
# validator accepts what the schema forbids. The exit status is 0, and nothing is printed.
# Seen: not both of audio and bgm: {"audio":true,"bgm":true} is accepted
#       prompt or images: {} is accepted
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund json-schema-to-zod@2.8.1 zod@4.6.7
cat > both.json <<'JSON'
{"type": "object", "properties": {"audio": {"type": "boolean"}, "bgm": {"type": "boolean"}},
 "not": {"required": ["audio", "bgm"]}}
JSON
cat > either.json <<'JSON'
{"type": "object", "properties": {"prompt": {"type": "string"}, "images": {"type": "array"}},
 "anyOf": [{"required": ["prompt"]}, {"required": ["images"]}]}
JSON
for name in both either; do
  node_modules/.bin/json-schema-to-zod -i "$name.json" -o "$name.mjs"
done
cat > judge.mjs <<'JS'
import both from "./both.mjs";
import either from "./either.mjs";
const seen = [both.safeParse({ audio: true, bgm: true }).success, either.safeParse({}).success];
const word = (accepted) => (accepted ? "accepted" : "refused");
console.log(`not both of audio and bgm: {"audio":true,"bgm":true} is ${word(seen[0])}`);
console.log(`prompt or images: {} is ${word(seen[1])}`);
if (!seen.every(Boolean)) {
  console.error("no longer as described");
  process.exit(1);
}
JS
node judge.mjs
