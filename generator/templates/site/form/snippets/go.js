/** Writes a request as a program in Go: the package of the bodies checks it before it is sent. */

import { inGo, oneLine, quoted } from "./texts.js";

/** What checks a body and sends it; no redirect is followed, as the body may have been accepted before it. */
export function go({ endpoint, authentication, contentType, provider, body, sent }) {
  const { header, scheme } = authentication;
  const isRenamed = sent !== body;
  return `package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"

	"videotasks"
)

func main() {
	body := ${lines(body)}
	problems, err := videotasks.ValidateJSON(${quoted(endpoint.id)}, []byte(body))
	if err != nil {
		log.Fatal(err)
	}
	if len(problems) > 0 {
		log.Fatal(problems) // each with its JSON Pointer, the rule, the nearest allowed value, and the page
	}
${isRenamed ? `	body = ${lines(sent)}\n` : ""}	request, err := http.NewRequest(${quoted(endpoint.method)}, ${quoted(provider.host + endpoint.path)}, strings.NewReader(body))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set(${quoted(header)}, ${quoted(`${scheme} `)}+os.Getenv(${quoted(provider.keyVariable)}))
	request.Header.Set("Content-Type", ${quoted(contentType)})
	response, err := http.DefaultTransport.RoundTrip(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	fmt.Println(response.Status, string(answer), err)
}
`;
}

/** A body as a text of JSON, with a line for each member. */
function lines(body) {
  const members = Object.entries(body).map(([name, value]) => `${quoted(name)}: ${oneLine(value)}`);
  const parts = members.map((text, at) => `${at === 0 ? "{" : ""}${text}${at === members.length - 1 ? "}" : ", "}`);
  return (parts.length > 0 ? parts : ["{}"]).map(inGo).join(" +\n\t\t");
}
