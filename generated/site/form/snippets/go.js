// Copied from generator/templates/site/form/snippets/go.js: edit that file, then run `make generate`.
/** Writes a request as a program in Go: the package of the bodies checks it before it is sent. */

import { goBody } from "./go-body.js";
import { nextAddress } from "./next.js";
import { oneLine, quoted } from "./texts.js";

/** What checks a body and sends it; no redirect is followed, as the body may have been accepted before it. */
export function go({ endpoint, authentication, contentType, provider, task, shapes, body, sent }) {
  const { header, scheme } = authentication;
  const typed = goBody(shapes.go, body, "\t");
  return `package main

import (
	"bytes"
${typed === undefined ? "" : '	"encoding/json"\n'}	"fmt"
	"io"
	"log"
	"net/http"
	"os"

	"videotasks"
)

func main() {
${typed === undefined ? checked(endpoint, body) : built(typed)}${sent === body ? "" : renamed(sent)}	post, err := http.NewRequest(${quoted(endpoint.method)}, ${quoted(provider.host + endpoint.path)}, bytes.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	post.Header.Set(${quoted(header)}, ${quoted(`${scheme} `)}+os.Getenv(${quoted(provider.keyVariable)}))
	post.Header.Set("Content-Type", ${quoted(contentType)})
	response, err := http.DefaultTransport.RoundTrip(post)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	fmt.Println(response.Status, string(answer), err)
${nextAddress("\t", provider, task)}
}
`;
}

/** The body as a value of its type. */
function built(literal) {
  return `	request := ${literal}
	if problems := request.Validate(); problems != nil {
		log.Fatal(problems) // each with its JSON Pointer, the rule, the nearest allowed value, and the page
	}
	body, err := json.Marshal(request)
	if err != nil {
		log.Fatal(err)
	}
`;
}

/** The body as JSON: its type cannot hold it, and the problems say why. */
function checked(endpoint, body) {
  return `	body := []byte(${lines(body)})
	problems, err := videotasks.ValidateJSON(${quoted(endpoint.id)}, body)
	if err != nil {
		log.Fatal(err)
	}
	if len(problems) > 0 {
		log.Fatal(problems) // each with its JSON Pointer, the rule, the nearest allowed value, and the page
	}
`;
}

/** What is sent to a provider that has other names for some parameters. */
function renamed(sent) {
  return `	// The provider has other names.\n	body = []byte(${lines(sent)})\n`;
}

/** A body as a text of JSON, with a line for each member. */
function lines(body) {
  const members = Object.entries(body).map(([name, value]) => `${quoted(name)}: ${oneLine(value)}`);
  const parts = members.map((text, at) => `${at === 0 ? "{" : ""}${text}${at === members.length - 1 ? "}" : ", "}`);
  // What is unseen in JSON is escaped there already.
  return (parts.length > 0 ? parts : ["{}"]).map((part) => JSON.stringify(part)).join(" +\n\t\t");
}
