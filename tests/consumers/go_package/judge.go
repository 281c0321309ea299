// Says what the package has against bodies: a JSON object with a name and a body a line, and a list of problems a line back.
package main

import (
	"bufio"
	"encoding/json"
	"log"
	"os"

	"videotasks"
)

func main() {
	in := json.NewDecoder(bufio.NewReader(os.Stdin))
	out := json.NewEncoder(os.Stdout)
	for in.More() {
		var given struct {
			Name string
			Body json.RawMessage
		}
		if err := in.Decode(&given); err != nil {
			log.Fatal(err)
		}
		problems, err := videotasks.ValidateJSON(given.Name, given.Body)
		if err != nil {
			log.Fatal(err)
		}
		found := [][]any{}
		for _, one := range problems {
			found = append(found, []any{one.Pointer, one.Rule, one.Nearest, one.Message, one.Source})
		}
		if err := out.Encode(found); err != nil {
			log.Fatal(err)
		}
	}
}
