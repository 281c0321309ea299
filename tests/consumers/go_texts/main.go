// What encoding/json makes of texts: reads a JSON array of them, writes what each is, or null where it is refused.
package main

import (
	"encoding/json"
	"log"
	"os"
)

func main() {
	var texts []string
	if err := json.NewDecoder(os.Stdin).Decode(&texts); err != nil {
		log.Fatal(err)
	}
	bodies := make([]any, len(texts))
	for index, text := range texts {
		if err := json.Unmarshal([]byte(text), &bodies[index]); err != nil {
			bodies[index] = nil
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(bodies); err != nil {
		log.Fatal(err)
	}
}
