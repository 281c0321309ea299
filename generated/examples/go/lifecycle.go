// Copied from generator/templates/examples/go/lifecycle.go: edit that file, then run `make generate`.

package main

// The catalogue's table of decisions, and how it is looked up: no status and no reason is named here.

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

// Catalog is what catalog.json has of a task's life.
type Catalog struct {
	Authentication struct{ Header, Scheme string }
	ContentType    string
	Providers      []struct{ ID, Host, KeyVariable string }
	Endpoints      []struct{ ID, Method, Path string }
	Task           struct {
		ID      string
		States  []struct{ Status, State string }
		Polling struct{ IntervalSeconds, MaximumIntervalSeconds float64 }
		Result  struct{ Method, Path, Parameter string }
	}
	Lifecycle Lifecycle
}

// Lifecycle is what became of a request after what came back, and how it is repeated.
type Lifecycle struct {
	Reason                 []string
	Pauses                 Pauses
	Submit, Poll, Download []Decision
}

// Decision is a row of the table: the first one that fits holds.
type Decision struct {
	Event, Hundred, Reason, Has, Outcome string
	Statuses                             []int
	Unnamed, Repeat, Grace, LongPauses   bool
}

// Pauses says how often and after which pauses a request is repeated.
type Pauses struct {
	MostRepeats          int
	Backoff, LongBackoff struct{ FirstSeconds, MaximumSeconds float64 }
	Growth, Jitter       float64
	RetryAfter           struct{ LeastSeconds, MaximumSeconds, MaximumPollSeconds float64 }
	PollGrowth           float64
	GraceSeconds         float64
	BelievedFailures     int
	MostRenewals         int
}

// Exchange is what came of one request.
type Exchange struct {
	Event    string // not sent, broken or response
	Status   int
	Header   http.Header
	Body     []byte
	Why      string  // where no response came
	Seconds  float64 // since the first request
	IsWhole  bool    // a download has its whole file
	Has      string  // what the response brings, in the words of the table
	Reason   string
	State    string // of a task, where Has is result
	TaskID   string // where Has is task id
	Location string
}

// Step is what an exchange means.
type Step struct {
	Outcome string
	Repeat  bool
	Pause   float64 // seconds before the repetition
}

func readCatalog(path string) (*Catalog, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	catalog := &Catalog{}
	return catalog, json.Unmarshal(text, catalog)
}

// read finds out what a response brings; taskID is the task that was asked for.
func (c *Catalog) read(operation, taskID string, e *Exchange) {
	var body map[string]any
	if json.Valid(e.Body) { // what is no object brings nothing
		decoder := json.NewDecoder(bytes.NewReader(e.Body))
		decoder.UseNumber()
		_ = decoder.Decode(&body)
	}
	success := e.Status >= 200 && e.Status < 300
	switch {
	case operation == "submit" && success:
		if e.TaskID = identifier(body[c.Task.ID]); e.TaskID != "" {
			e.Has = "task id"
		}
	case operation == "poll" && success:
		if task, ok := body["task"].(map[string]any); ok {
			about := identifier(task[c.Task.ID])
			if about == "" || sameTask(about, taskID) {
				e.Has, e.State = "result", c.state(task["status"])
			}
		}
	case operation == "download":
		e.Location = e.Header.Get("Location")
		switch {
		case e.Location != "":
			e.Has = "location"
		case success && isText(e.Body):
			e.Has = "text"
		case success && e.IsWhole:
			e.Has = "file"
		}
	}
	for _, pointer := range c.Lifecycle.Reason {
		if text, ok := at(body, pointer).(string); ok && strings.Trim(text, "0123456789") != "" {
			e.Reason = text
			break
		}
	}
}

func (c *Catalog) state(status any) string {
	for _, known := range c.Task.States {
		if known.Status == status {
			return known.State
		}
	}
	return "unknown"
}

// identifier is a task's id, of which some platforms make a number; "" if there is none.
func identifier(value any) string {
	switch id := value.(type) {
	case string:
		return strings.TrimSpace(id)
	case json.Number:
		if _, err := strconv.ParseUint(id.String(), 10, 64); err == nil {
			return id.String()
		}
	}
	return ""
}

func sameTask(one, other string) bool {
	letters := strings.NewReplacer("-", "", "_", "")
	return strings.EqualFold(letters.Replace(one), letters.Replace(other))
}

// isText: every format of a video or an image has a byte 0 among its first bytes, and no text has.
func isText(body []byte) bool {
	if len(body) > 512 {
		body = body[:512]
	}
	return len(body) > 0 && !strings.ContainsRune(string(body), 0)
}

func at(value any, pointer string) any {
	for _, name := range strings.Split(pointer, "/")[1:] {
		object, _ := value.(map[string]any)
		value = object[name]
	}
	return value
}

// Walk is one operation, from its first request on.
type Walk struct {
	catalog   *Catalog
	operation string
	repeats   int
	renewals  int
	believed  int
	lostSince float64 // -1: nothing is forgiven at the moment
	interval  float64
}

func newWalk(catalog *Catalog, operation string) *Walk {
	return &Walk{catalog: catalog, operation: operation, lostSince: -1, interval: catalog.Task.Polling.IntervalSeconds}
}

func (w *Walk) decision(e *Exchange) Decision {
	life := w.catalog.Lifecycle
	table := map[string][]Decision{"submit": life.Submit, "poll": life.Poll, "download": life.Download}[w.operation]
	for _, row := range table {
		if row.fits(e) {
			return row
		}
	}
	return Decision{Outcome: "unknown"}
}

func (row *Decision) fits(e *Exchange) bool {
	if row.Event != e.Event || (row.Has != "" && row.Has != e.Has) || (row.Reason != "" && row.Reason != e.Reason) {
		return false
	}
	if row.Unnamed && e.Reason != "" || row.Hundred != "" && row.Hundred != fmt.Sprintf("%dxx", e.Status/100) {
		return false
	}
	for _, status := range row.Statuses {
		if status == e.Status {
			return true
		}
	}
	return len(row.Statuses) == 0
}

// step tells what an exchange means; chance is a number from 0 to 1.
func (w *Walk) step(e *Exchange, now time.Time, chance float64) Step {
	row, pauses := w.decision(e), w.catalog.Lifecycle.Pauses
	if row.Outcome == "told" {
		return w.told(e, chance)
	}
	step := Step{Outcome: row.Outcome, Repeat: row.Repeat}
	if row.Outcome == "failed" {
		w.believed++
	} else {
		w.believed = 0
	}
	if !row.Grace {
		w.lostSince = -1
	} else if w.lostSince < 0 {
		w.lostSince = e.Seconds
	}
	asked := retryAfter(e, now)
	switch {
	case w.believed >= pauses.BelievedFailures, row.Grace && e.Seconds-w.lostSince >= pauses.GraceSeconds:
		step.Repeat = false
	case row.Outcome == "elsewhere":
		return step
	case row.Outcome == "expired":
		w.renewals++
		step.Repeat = row.Repeat && w.renewals <= pauses.MostRenewals
		return step
	case w.operation != "poll" && (w.repeats >= pauses.MostRepeats || asked > pauses.RetryAfter.MaximumSeconds):
		step.Repeat = false
	}
	if !step.Repeat {
		return step
	}
	backoff := pauses.Backoff
	if row.LongPauses && asked < 0 {
		backoff = pauses.LongBackoff
	}
	longest := math.Min(backoff.FirstSeconds*math.Pow(pauses.Growth, float64(w.repeats)), backoff.MaximumSeconds)
	step.Pause = longest * (1 - pauses.Jitter*chance)
	if asked >= pauses.RetryAfter.LeastSeconds {
		step.Pause = math.Min(asked, pauses.RetryAfter.MaximumPollSeconds)
	}
	w.repeats++
	return step
}

// told is what a task's result means.
func (w *Walk) told(e *Exchange, chance float64) Step {
	w.repeats, w.believed, w.lostSince = 0, 0, -1
	if e.State == "succeeded" || e.State == "failed" {
		return Step{Outcome: e.State}
	}
	pause := w.interval * (1 - w.catalog.Lifecycle.Pauses.Jitter*chance)
	longest := w.catalog.Task.Polling.MaximumIntervalSeconds
	w.interval = math.Min(w.interval*w.catalog.Lifecycle.Pauses.PollGrowth, longest)
	return Step{"running", true, pause}
}

// retryAfter is how many seconds a response asks to wait; -1: it does not.
func retryAfter(e *Exchange, now time.Time) float64 {
	text := e.Header.Get("Retry-After")
	if seconds, err := strconv.ParseUint(text, 10, 32); err == nil {
		return float64(seconds)
	}
	if date, err := http.ParseTime(text); err == nil {
		return math.Max(0, date.Sub(now).Seconds())
	}
	return -1
}
