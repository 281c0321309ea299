// Judges bodies again and again: `first FILE` each one once, `rates FILE ROUNDS` all of them.
//
// It is built with one of the other files, whose prepare makes the judge of a folder of schemas. Times are those of the
// processor, in milliseconds, with all that Go does aside.
package main

import (
	"encoding/json"
	"log"
	"os"
	"strconv"
	"syscall"
)

type vector struct {
	Title string
	Text  string
	Valid bool
}

func main() {
	content, err := os.ReadFile(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	var vectors []vector
	if err := json.Unmarshal(content, &vectors); err != nil {
		log.Fatal(err)
	}
	out := json.NewEncoder(os.Stdout)
	if os.Args[1] == "first" {
		// What reading the file took is no matter of the judge's.
		before := spent()
		judge := prepare(os.Args[3])
		for _, one := range vectors {
			if judge(one.Title, []byte(one.Text)) != one.Valid {
				log.Fatal("a wrong verdict")
			}
		}
		_ = out.Encode((spent() - before) / float64(len(vectors)))
		return
	}
	judge := prepare(os.Args[3])
	rounds, err := strconv.Atoi(os.Args[4])
	if err != nil {
		log.Fatal(err)
	}
	disagreements := 0
	for _, one := range vectors {
		if judge(one.Title, []byte(one.Text)) != one.Valid {
			disagreements++
		}
	}
	before := spent()
	for round := 0; round < rounds; round++ {
		for _, one := range vectors {
			judge(one.Title, []byte(one.Text))
		}
	}
	perBody := (spent() - before) / float64(rounds*len(vectors))
	_ = out.Encode([]float64{perBody, float64(disagreements)})
}

func spent() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e6
}
