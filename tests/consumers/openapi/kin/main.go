// Reads OpenAPI files with kin-openapi, holds vectors against their schemas, and prints what it found as JSON.
//
//	main FILE.json...            each file, loaded and validated
//	main FILE.json - VECTOR...   vectors against the schemas of a file
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
)

type group struct {
	Description string
	Tests       []struct {
		Description string
		Data        interface{}
		LongTexts   []rule
		Valid       bool
	}
}

// A rule says of which parts a long text is made, and where it stands in the body.
type rule struct {
	Pointer string
	Parts   []struct {
		Text  string
		Count int
	}
}

// whole is a body with its long texts in their places.
func whole(data interface{}, rules []rule) interface{} {
	for _, rule := range rules {
		text := ""
		for _, part := range rule.Parts {
			text += strings.Repeat(part.Text, part.Count)
		}
		data = put(data, strings.Split(rule.Pointer, "/")[1:], text)
	}
	return data
}

// put is a value with a text in the place to which the steps lead.
func put(value interface{}, steps []string, text string) interface{} {
	if len(steps) == 0 {
		return text
	}
	step := strings.NewReplacer("~1", "/", "~0", "~").Replace(steps[0])
	switch value := value.(type) {
	case map[string]interface{}:
		value[step] = put(value[step], steps[1:], text)
	case []interface{}:
		index, _ := strconv.Atoi(step)
		value[index] = put(value[index], steps[1:], text)
	}
	return value
}

func load(name string) (*openapi3.T, error) {
	doc, err := openapi3.NewLoader().LoadFromFile(name)
	if err != nil {
		return nil, err
	}
	return doc, doc.Validate(context.Background())
}

func main() {
	if len(os.Args) > 2 && os.Args[2] == "-" {
		vectors(os.Args[1], os.Args[3:])
		return
	}
	found := map[string]interface{}{}
	for _, name := range os.Args[1:] {
		doc, err := load(name)
		if err != nil {
			found[name] = map[string]string{"problem": err.Error()}
			continue
		}
		operations := []string{}
		for path, item := range doc.Paths {
			for method := range item.Operations() {
				operations = append(operations, method+" "+path)
			}
		}
		found[name] = map[string]interface{}{"operations": operations}
	}
	print(found)
}

func vectors(name string, files []string) {
	doc, err := load(name)
	if err != nil {
		panic(err)
	}
	count, wrong := 0, []string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			panic(err)
		}
		groups := []group{}
		if err := json.Unmarshal(text, &groups); err != nil {
			panic(err)
		}
		for _, one := range groups {
			schema := doc.Components.Schemas[one.Description].Value
			for _, test := range one.Tests {
				count++
				if (schema.VisitJSON(whole(test.Data, test.LongTexts)) == nil) != test.Valid {
					wrong = append(wrong, one.Description+": "+test.Description)
				}
			}
		}
	}
	print(map[string]interface{}{"count": count, "wrong": wrong})
}

func print(found interface{}) {
	text, err := json.Marshal(found)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(text))
}
