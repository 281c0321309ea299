// Lets bodies pass through the types that quicktype makes for Go, a bundle of one body on each line.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var bundle VideotasksBundle
		if err := json.Unmarshal(lines.Bytes(), &bundle); err != nil {
			fmt.Println("refused:", err)
			continue
		}
		sent, err := json.Marshal(bundle)
		if err != nil {
			panic(err)
		}
		fmt.Println(string(sent))
	}
}
