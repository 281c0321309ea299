// Makes one video, or walks the vectors of the lifecycle.
package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"os"
	"strings"
	"time"

	"videotasks"
)

const usage = `usage:
  videotasks-example vectors CATALOG LIFECYCLE
  videotasks-example make CATALOG PROVIDER ENDPOINT BODY TARGET

The key comes from the provider's variable in the catalogue; VIDEOTASKS_BASE_URL replaces the provider's host,
and a body is sent as it is if VIDEOTASKS_UNCHECKED is set.
`

func main() {
	arguments := os.Args[1:]
	var err error
	switch {
	case len(arguments) == 3 && arguments[0] == "vectors":
		err = vectors(arguments[1], arguments[2])
	case len(arguments) == 6 && arguments[0] == "make":
		err = makeVideo(arguments[1], arguments[2], arguments[3], arguments[4], arguments[5])
	default:
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		if isOutcome(err, "submit", "unknown") {
			os.Exit(3)
		}
		os.Exit(1)
	}
}

func makeVideo(path, provider, endpoint, bodyFile, target string) error {
	catalog, err := readCatalog(path)
	if err != nil {
		return err
	}
	body, err := os.ReadFile(bodyFile)
	if err != nil {
		return err
	}
	if os.Getenv("VIDEOTASKS_UNCHECKED") == "" {
		if err := check(endpoint, body); err != nil {
			return err
		}
	}
	baseURL, key, route := os.Getenv("VIDEOTASKS_BASE_URL"), "", ""
	for _, known := range catalog.Providers {
		if known.ID == provider {
			key = os.Getenv(known.KeyVariable)
			if baseURL == "" {
				baseURL = known.Host
			}
		}
	}
	for _, known := range catalog.Endpoints {
		if known.ID == endpoint {
			route = known.Path
		}
	}
	if key == "" || route == "" {
		return fmt.Errorf("no key for %q, or no endpoint %q", provider, endpoint)
	}
	client := newClient(catalog, strings.TrimRight(baseURL, "/"), key)
	taskID, err := client.submit(route, body)
	if err != nil {
		return err
	}
	fmt.Println("accepted as task", taskID) // keep it: the task goes on if this program does not
	address, err := client.wait(taskID)
	if err != nil {
		return err
	}
	if err := client.download(taskID, address, target); err != nil {
		return err
	}
	fmt.Println("saved", target)
	return nil
}

// check finds what is wrong with a body before it costs anything.
func check(endpoint string, body []byte) error {
	problems, err := videotasks.ValidateJSON(endpoint, body)
	if err == nil && problems != nil {
		err = fmt.Errorf("the body is wrong, and was not sent: %v", problems)
	}
	return err
}

type vector struct {
	Transport, Body, BodyBase64, Outcome, TaskID string
	Status                                       int
	Headers                                      map[string]string
	Seconds                                      float64
	Repeat                                       bool
	Pause                                        struct{ Least, Most float64 }
}

// exchange is what a client would have seen of a vector.
func (v *vector) exchange() *Exchange {
	if v.Transport == "refused" {
		return &Exchange{Event: "not sent", Seconds: v.Seconds}
	}
	if v.Transport != "" {
		return &Exchange{Event: "broken", Seconds: v.Seconds}
	}
	body := []byte(v.Body)
	if v.BodyBase64 != "" {
		body, _ = base64.StdEncoding.DecodeString(v.BodyBase64)
	}
	header := http.Header{}
	for name, text := range v.Headers {
		header.Set(name, text)
	}
	return &Exchange{Event: "response", Status: v.Status, Header: header, Body: body, Seconds: v.Seconds, IsWhole: true}
}

func vectors(path, file string) error {
	catalog, err := readCatalog(path)
	if err != nil {
		return err
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var groups []struct {
		Operation, TaskID string
		Now               time.Time
		Tests             []struct {
			Description string
			Exchanges   []vector
		}
	}
	if err := json.Unmarshal(text, &groups); err != nil {
		return err
	}
	count, wrong := 0, 0
	for _, group := range groups {
		for _, test := range group.Tests {
			longest, shortest := newWalk(catalog, group.Operation), newWalk(catalog, group.Operation)
			for _, given := range test.Exchanges {
				count++
				e := given.exchange()
				catalog.read(group.Operation, group.TaskID, e)
				step, least := longest.step(e, group.Now, 0), shortest.step(e, group.Now, 1)
				same := step.Outcome == given.Outcome && step.Repeat == given.Repeat && e.TaskID == given.TaskID
				if !same || !near(step.Pause, given.Pause.Most) || !near(least.Pause, given.Pause.Least) {
					wrong++
					fmt.Printf("%s: %s: %+v\n", group.Operation, test.Description, step)
				}
			}
		}
	}
	fmt.Printf("%d exchanges, %d wrong\n", count, wrong)
	if count == 0 || wrong > 0 {
		return fmt.Errorf("the vectors do not agree")
	}
	return nil
}

func near(one, other float64) bool { return math.Abs(one-other) < 0.001 }
