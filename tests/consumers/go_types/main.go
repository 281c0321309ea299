// Reads bodies into the types of a package, and writes what comes out; what a type refuses is null.
//
// A line is {"name": <title>, "body": <body>}. `main plain` reads as Go does, `main strict` refuses unknown fields. `main
// zero` writes every type as Go makes it, when nobody sets anything.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"log"
	"os"
)

type line struct {
	Name string          `json:"name"`
	Body json.RawMessage `json:"body"`
}

// types and accepts are in the file that is written for each package: a new body of each title, and what else it says.
func passed(given line, isStrict bool) json.RawMessage {
	body := types[given.Name]()
	decoder := json.NewDecoder(bytes.NewReader(given.Body))
	if isStrict {
		decoder.DisallowUnknownFields()
	}
	if decoder.Decode(body) != nil || !accepts(body) {
		return nil
	}
	text, err := json.Marshal(body)
	if err != nil {
		return nil
	}
	return text
}

func main() {
	out := json.NewEncoder(os.Stdout)
	write := func(body any) {
		if err := out.Encode(body); err != nil {
			log.Fatal(err)
		}
	}
	if os.Args[1] == "zero" {
		for name, body := range types {
			text, err := json.Marshal(body())
			if err != nil {
				log.Fatal(err)
			}
			write(line{name, text})
		}
		return
	}
	in := json.NewDecoder(bufio.NewReader(os.Stdin))
	for in.More() {
		var given line
		if err := in.Decode(&given); err != nil {
			log.Fatal(err)
		}
		write(passed(given, os.Args[1] == "strict"))
	}
}
