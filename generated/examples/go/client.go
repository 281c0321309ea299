// Copied from generator/templates/examples/go/client.go: edit that file, then run `make generate`.

package main

// Submits once, polls, downloads. What is sent again, and when, the table decides.

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"os"
	"time"
)

const requestTime, waitTime = 70 * time.Second, 30 * time.Minute

// Failure is how a submit, a wait or a download ended otherwise than well.
type Failure struct {
	Operation, Outcome, Why string
}

func (f *Failure) Error() string {
	text := fmt.Sprintf("%s: %s (%s)", f.Operation, f.Outcome, f.Why)
	if f.Operation == "submit" && f.Outcome == "unknown" {
		text += "; it may have been accepted, and billed: do not send it again before you have looked"
	}
	return text
}

// Client sends requests to one provider.
type Client struct {
	catalog      *Catalog
	baseURL, key string
	http         *http.Client
	chance       *rand.Rand
}

func newClient(catalog *Catalog, baseURL, key string) *Client {
	// No redirect is followed: the key would go there, and a submit with it.
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	chance := rand.New(rand.NewSource(time.Now().UnixNano()))
	return &Client{catalog, baseURL, key, &http.Client{Timeout: requestTime, CheckRedirect: stay}, chance}
}

// submit sends a body once, and again only if it was surely not accepted.
func (c *Client) submit(path string, body []byte) (string, error) {
	send := func() (*Exchange, error) { return c.ask(http.MethodPost, c.baseURL+path, body, true), nil }
	e, step, _ := c.repeated("submit", "", send)
	if step.Outcome != "accepted" {
		return "", failure("submit", e, step)
	}
	return e.TaskID, nil
}

// wait polls a task until it has succeeded, and returns the address of its first video.
func (c *Client) wait(taskID string) (string, error) {
	result := c.catalog.Task.Result
	address := c.baseURL + result.Path + "?" + url.Values{result.Parameter: {taskID}}.Encode()
	e, step, _ := c.repeated("poll", taskID, func() (*Exchange, error) {
		e := c.ask(result.Method, address, nil, true)
		if e.Status/100 == 2 && e.Event == "response" {
			if c.catalog.read("poll", taskID, e); e.Has != "result" {
				c.http.CloseIdleConnections() // a response to another request came: more may follow it
			}
		}
		return e, nil
	})
	if step.Outcome != "succeeded" {
		return "", failure("poll", e, step)
	}
	var found struct {
		Videos []struct {
			URL string `json:"video_url"`
		}
	}
	if err := json.Unmarshal(e.Body, &found); err != nil || len(found.Videos) == 0 {
		return "", &Failure{"poll", "succeeded", "the task has no video"}
	}
	return found.Videos[0].URL, nil
}

// download saves a task's video. Whatever happens, nothing is submitted.
func (c *Client) download(taskID, address, target string) error {
	renew := false
	e, step, err := c.repeated("download", taskID, func() (*Exchange, error) {
		if renew {
			fresh, err := c.wait(taskID)
			if err != nil {
				return nil, err
			}
			address = fresh
		}
		next := address
		for redirects := 0; ; redirects++ {
			e := c.ask(http.MethodGet, next, nil, false) // the key is none of the storage's business
			c.catalog.read("download", taskID, e)
			step := newWalk(c.catalog, "download").step(e, time.Now(), 0)
			if step.Outcome != "elsewhere" || redirects == 10 {
				renew = step.Outcome == "expired"
				return e, nil
			}
			base, _ := url.Parse(next)
			there, err := base.Parse(e.Location)
			if err != nil {
				return e, nil
			}
			next = there.String()
		}
	})
	if err != nil {
		return err
	}
	if step.Outcome != "received" {
		return failure("download", e, step)
	}
	// Renamed when whole: nobody finds half a video.
	if err := os.WriteFile(target+".part", e.Body, 0o644); err != nil {
		return err
	}
	return os.Rename(target+".part", target)
}

// repeated sends a request until the table says that it may not, or need not, be sent again.
func (c *Client) repeated(operation, taskID string, send func() (*Exchange, error)) (*Exchange, Step, error) {
	walk, begun := newWalk(c.catalog, operation), time.Now()
	for {
		e, err := send()
		if err != nil {
			return nil, Step{}, err
		}
		e.Seconds = time.Since(begun).Seconds()
		c.catalog.read(operation, taskID, e)
		step := walk.step(e, time.Now(), c.chance.Float64())
		pause := time.Duration(step.Pause * float64(time.Second))
		if !step.Repeat || time.Since(begun)+pause > waitTime {
			return e, step, nil
		}
		fmt.Fprintf(os.Stderr, "%s: %s, again in %.1f s\n", operation, step.Outcome, step.Pause)
		time.Sleep(pause)
	}
}

// ask sends one request and tells what came of it, and whether it may have left where nothing came.
func (c *Client) ask(method, address string, body []byte, authenticated bool) *Exchange {
	request, err := http.NewRequest(method, address, bytes.NewReader(body))
	if err != nil {
		return &Exchange{Event: "not sent", Why: err.Error()}
	}
	if authenticated {
		request.Header.Set("Content-Type", c.catalog.ContentType)
		request.Header.Set(c.catalog.Authentication.Header, c.catalog.Authentication.Scheme+" "+c.key)
	}
	connected := false // once there is a connection, TLS and all, something may have left
	trace := &httptrace.ClientTrace{GotConn: func(httptrace.GotConnInfo) { connected = true }}
	response, err := c.http.Do(request.WithContext(httptrace.WithClientTrace(request.Context(), trace)))
	if err != nil {
		event := map[bool]string{true: "broken", false: "not sent"}[connected]
		return &Exchange{Event: event, Why: err.Error()}
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		return &Exchange{Event: "broken", Why: err.Error()}
	}
	return &Exchange{Event: "response", Status: response.StatusCode, Header: response.Header, Body: content, IsWhole: true}
}

func failure(operation string, e *Exchange, step Step) error {
	why := e.Why
	if e.Event == "response" && why == "" {
		body := e.Body
		if len(body) > 200 {
			body = body[:200]
		}
		why = fmt.Sprintf("HTTP %d: %s", e.Status, body)
	}
	return &Failure{operation, step.Outcome, why}
}

func isOutcome(err error, operation, outcome string) bool {
	var failed *Failure
	return errors.As(err, &failed) && failed.Operation == operation && failed.Outcome == outcome
}
