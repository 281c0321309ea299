/** Makes HTML of Markdown: links lead to pages of the site, wide tables and texts scroll by themselves. */

import { slug } from "github-slugger";
import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";

import { isForeign, pageOf } from "./links.js";

const markdown = new MarkdownIt({ html: false });
markdown.use(anchor, { slugify: slug, tabIndex: false });

const { rules } = markdown.renderer;

rules.table_open = (tokens, index, options, env) => {
  env.tables = (env.tables ?? 0) + 1;
  return `<div class="scroll" role="region" tabindex="0" aria-label="Table ${env.tables}"><table>\n`;
};
// A column that is aligned has a class: styles within the page are forbidden.
for (const kind of ["th_open", "td_open"]) {
  rules[kind] = (tokens, index, options, env, self) => {
    const { attrs } = tokens[index];
    if (attrs) tokens[index].attrs = attrs.map(([name, value]) => (name === "style" ? ["class", value.replace("text-align:", "")] : [name, value]));
    return self.renderToken(tokens, index, options);
  };
}

// The items of a list, but not those within them, have a number where a page names them.
rules.list_item_open = (tokens, index, options, env) => {
  if (!env.items || tokens[index].level !== 1) return "<li>";
  env.number = (env.number ?? 0) + 1;
  return `<li id="${env.items}-${env.number}">`;
};
rules.table_close = () => "</table></div>\n";
for (const kind of ["fence", "code_block"]) {
  rules[kind] = (tokens, index) => code(tokens[index].content, tokens[index].info);
}

// A header without words is none: readers of a screen would say that there is one.
markdown.core.ruler.push("headers", (state) => {
  state.tokens.forEach((token, index) => {
    if (token.type === "th_open" && !state.tokens[index + 1].content) {
      token.tag = state.tokens[index + 2].tag = "td";
    }
  });
});

// A link to what the site does not have becomes plain text.
markdown.core.ruler.push("links", (state) => {
  if (state.env.isRaw) return;
  for (const block of state.tokens) {
    let isDropped = false;
    for (const token of block.children ?? []) {
      if (token.type === "link_open") {
        const address = token.attrGet("href");
        const page = isForeign(address) ? address : pageOf(state.env.source, address);
        isDropped = page === undefined;
        if (page !== undefined) {
          token.attrSet("href", page === address ? page : state.env.root + page);
        }
      }
      if (isDropped && token.type.startsWith("link_")) {
        token.hidden = true;
      }
    }
  }
});
for (const kind of ["link_open", "link_close"]) {
  rules[kind] = (tokens, index, options, env, self) =>
    tokens[index].hidden ? "" : self.renderToken(tokens, index, options);
}

/** A block of code, which can be scrolled by keys. */
export function code(text, language = "") {
  const [name] = language.split(/\s/);
  const kind = name ? ` class="language-${markdown.utils.escapeHtml(name)}"` : "";
  return `<pre tabindex="0"><code${kind}>${markdown.utils.escapeHtml(text)}</code></pre>\n`;
}

/**
 * A whole text as HTML.
 *
 * @param {string} text
 * @param {string} source Its file below the folder of outputs, to which its links are relative.
 * @param {string} root The way from the page to the root of the site, such as `../`.
 * @param {string} items What the items of lists are called by, if they have ids.
 */
export const block = (text, source, root, items) => markdown.render(text, { source, root, items });

/** One line as HTML, without a paragraph around it. */
export const inline = (text, source, root) => markdown.renderInline(text ?? "", { source, root });

/** The words of a line alone. */
export function plain(text) {
  const [found] = markdown.parseInline(text ?? "", { source: "", root: "" });
  return (found?.children ?? []).map((token) => token.content || (/break$/.test(token.type) ? " " : "")).join("");
}

/** A text without its title, where a page has that. */
export const withoutTitle = (text) => text.replace(/^# .*\n+/, "");

/** The addresses of a text's links. */
export function links(text) {
  const found = markdown.parse(text, { source: "", root: "", isRaw: true }).flatMap((block) => block.children ?? []);
  return found.filter((token) => token.type === "link_open").map((token) => token.attrGet("href"));
}

/** The sections of a text: title, anchor and words of each heading's. */
export function sections(text) {
  const found = [];
  const tokens = markdown.parse(text, { source: "", root: "" });
  tokens.forEach((token, index) => {
    if (token.type === "heading_open") {
      found.push({ title: plain(tokens[index + 1].content), anchor: token.attrGet("id"), level: Number(token.tag[1]), words: [] });
    } else if (token.type === "inline" && tokens[index - 1].type !== "heading_open") {
      found.at(-1)?.words.push(plain(token.content));
    }
  });
  return found.map((one) => ({ ...one, words: one.words.join(" ") }));
}
