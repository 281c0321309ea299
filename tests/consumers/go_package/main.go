// Says what the package has against texts: {"name": ..., "text": ...} a line, and a list of problems a line back, or an
// error's words.
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
		var given struct{ Name, Text string }
		if err := in.Decode(&given); err != nil {
			log.Fatal(err)
		}
		problems, err := videotasks.ValidateJSON(given.Name, []byte(given.Text))
		var said any = err
		if err != nil {
			said = err.Error()
		} else {
			found := [][]any{}
			for _, one := range problems {
				found = append(found, []any{one.Pointer, one.Rule, one.Nearest, one.Message, one.Source})
			}
			said = found
		}
		if err := out.Encode(said); err != nil {
			log.Fatal(err)
		}
	}
}
