package main

import (
	"log"
	"path/filepath"

	"github.com/xeipuuv/gojsonschema"
)

// Each schema is compiled when it is first asked for.
func prepare(folder string) func(string, []byte) bool {
	compiled := map[string]*gojsonschema.Schema{}
	return func(title string, text []byte) bool {
		schema, ok := compiled[title]
		if !ok {
			var err error
			schema, err = gojsonschema.NewSchema(gojsonschema.NewReferenceLoader("file://" + filepath.Join(folder, title+".json")))
			if err != nil {
				log.Fatal(err)
			}
			compiled[title] = schema
		}
		result, err := schema.Validate(gojsonschema.NewBytesLoader(text))
		return err == nil && result.Valid()
	}
}
