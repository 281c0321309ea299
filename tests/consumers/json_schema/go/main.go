// What validators for Go say of vectors: `judge NAME SETTING FILE...`, a line for each file.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strconv"
	"strings"

	flowstack "github.com/flowstack/go-jsonschema"
	"github.com/xeipuuv/gojsonschema"
)

type group struct {
	Schema json.RawMessage
	Tests  []test
}

type test struct {
	Data      json.RawMessage
	LongTexts []rule
}

// A rule says of which parts a long text is made, and where it stands in the body.
type rule struct {
	Pointer string
	Parts   []struct {
		Text  string
		Count int
	}
}

// whole is the body of a test, with its long texts in their places; without any it is as it was written.
func (test test) whole() []byte {
	if len(test.LongTexts) == 0 {
		return test.Data
	}
	var data any
	if err := json.Unmarshal(test.Data, &data); err != nil {
		log.Fatal(err)
	}
	for _, rule := range test.LongTexts {
		var text strings.Builder
		for _, part := range rule.Parts {
			text.WriteString(strings.Repeat(part.Text, part.Count))
		}
		data = put(data, strings.Split(rule.Pointer, "/")[1:], text.String())
	}
	text, err := json.Marshal(data)
	if err != nil {
		log.Fatal(err)
	}
	return text
}

// put is a value with a text in the place to which the steps lead.
func put(value any, steps []string, text string) any {
	if len(steps) == 0 {
		return text
	}
	step := strings.NewReplacer("~1", "/", "~0", "~").Replace(steps[0])
	switch value := value.(type) {
	case map[string]any:
		value[step] = put(value[step], steps[1:], text)
	case []any:
		index, _ := strconv.Atoi(step)
		value[index] = put(value[index], steps[1:], text)
	}
	return value
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
					verdicts.WriteByte(guarded(judge, test.whole()))
				}
			}
		}
		fmt.Printf("%s\t%s\n", file, verdicts.String())
	}
}
