// What validators for Go say of vectors: `judge NAME SETTING FILE...`, a line for each file.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"

	flowstack "github.com/flowstack/go-jsonschema"
	"github.com/xeipuuv/gojsonschema"
)

type group struct {
	Schema json.RawMessage
	Tests  []struct{ Data json.RawMessage }
}

// A validator makes of a schema what says of a body whether it is right.
type validator func(schema []byte) (func(body []byte) (bool, error), error)

func ofGojsonschema(schema []byte) (func([]byte) (bool, error), error) {
	compiled, err := gojsonschema.NewSchema(gojsonschema.NewBytesLoader(schema))
	return func(body []byte) (bool, error) {
		said, err := compiled.Validate(gojsonschema.NewBytesLoader(body))
		return err == nil && said.Valid(), err
	}, err
}

func ofFlowstack(schema []byte) (func([]byte) (bool, error), error) {
	compiled, err := flowstack.New(schema)
	return func(body []byte) (bool, error) { return compiled.Validate(body) }, err
}

var validators = map[string]validator{
	"gojsonschema":  ofGojsonschema,
	"go-jsonschema": ofFlowstack,
}

// guarded is a verdict whatever breaks: 1 (right), 0 (wrong) or x (neither).
func guarded(judge func([]byte) (bool, error), body []byte) (verdict byte) {
	defer func() {
		if broken := recover(); broken != nil {
			fmt.Fprintln(os.Stderr, broken)
			verdict = 'x'
		}
	}()
	right, _ := judge(body)
	if right {
		return '1'
	}
	return '0'
}

func main() {
	name := os.Args[1]
	for _, file := range os.Args[3:] {
		text, err := os.ReadFile(file)
		if err != nil {
			log.Fatal(err)
		}
		var groups []group
		if err := json.Unmarshal(text, &groups); err != nil {
			log.Fatal(err)
		}
		var verdicts bytes.Buffer
		for _, group := range groups {
			judge, err := validators[name](group.Schema)
			for _, test := range group.Tests {
				if err != nil {
					fmt.Fprintln(os.Stderr, err)
					verdicts.WriteByte('x')
				} else {
					verdicts.WriteByte(guarded(judge, test.Data))
				}
			}
		}
		fmt.Printf("%s\t%s\n", file, verdicts.String())
	}
}
