// Copied from generator/templates/go/problem.go: edit that file, then run `make generate`.

package videotasks

// What is wrong with a body, in words.

import (
	"fmt"
	"strconv"
	"strings"
)

// Problem is a rule that a body breaks.
type Problem struct {
	// Pointer is the JSON Pointer (RFC 6901) of the place; "" is the body itself.
	Pointer string

	// Rule is the broken keyword of JSON Schema, or media, allow, require or exclude.
	Rule string

	// Value is what stands there, or the name of a member that nobody knows.
	Value any

	// Message says what is wrong, and what is allowed.
	Message string

	// Nearest is the allowed value that was probably meant; nil if none is near.
	Nearest any

	// Source is the address of the page that states the rule.
	Source string
}

// String is the place and the message.
func (p Problem) String() string {
	if p.Pointer == "" {
		return p.Message
	}
	return p.Pointer + ": " + p.Message
}

// pointer is the place of a value in a body.
type pointer string

// member is a member of an object; its name is escaped already.
func (at pointer) member(step string) pointer { return at + pointer("/"+step) }

// item is an item of an array.
func (at pointer) item(index int) pointer { return at.member(strconv.Itoa(index)) }

// pages says which page states a rule, and on which rules pages disagree: keys and values by turns.
type pages struct {
	source            string
	sources, disputes []string
}

// body is what can be checked: a request, a response, or an object in one.
type body interface {
	check(c *checker, members map[string]any, at pointer)
}

// page is a body that pages describe.
type page interface {
	body
	pages() pages
}

// checker collects the problems of one body.
type checker struct {
	of       page
	problems []Problem
}

// problemsOf are the problems of a body that has been decoded.
func problemsOf(of page, value any) []Problem {
	c := &checker{of: of}
	if members, ok := value.(map[string]any); ok {
		of.check(c, members, "")
	} else {
		c.wrongType("", "object", value)
	}
	return c.problems
}

// shape is the place without the numbers of items: the one of every item.
func (at pointer) shape() string {
	steps := strings.Split(string(at), "/")
	for index, step := range steps {
		if step != "" && strings.Trim(step, "0123456789") == "" {
			steps[index] = "items"
		}
	}
	return strings.Join(steps, "/")
}

func found(pairs []string, key string) (string, bool) {
	for index := 0; index < len(pairs); index += 2 {
		if pairs[index] == key {
			return pairs[index+1], true
		}
	}
	return "", false
}

func (c *checker) add(at pointer, rule string, value, nearest any, message string) {
	about := c.of.pages()
	shape := at.shape()
	source, ok := found(about.sources, shape)
	if !ok {
		source = about.source
	}
	if holds, ok := found(about.disputes, shape+" "+rule); ok {
		message += " (the sources disagree. " + holds + ")"
	}
	c.problems = append(c.problems, Problem{string(at), rule, value, message, nearest, source})
}

func orMean(nearest any, words string) string {
	if nearest == nil {
		return ""
	}
	return fmt.Sprintf("; %s %s", words, listed([]any{nearest}))
}

// wrongType: a value of another JSON type.
func (c *checker) wrongType(at pointer, expected string, value any) {
	var nearest any
	article := "a"
	if strings.ContainsRune("aeiou", rune(expected[0])) {
		article = "an"
	}
	switch given := value.(type) {
	case string:
		if digits := strings.Trim(given, "0123456789") == "" && given != "" && len(given) <= 15; digits {
			if expected == "integer" || expected == "number" {
				nearest = Number(strings.TrimLeft(given[:len(given)-1], "0") + given[len(given)-1:])
			}
		}
	case Number:
		if expected == "string" && isInteger(given) {
			nearest = string(given)
		}
	}
	hint := orMean(nearest, "did you mean")
	if hint != "" {
		hint += "?"
	}
	c.add(at, "type", value, nearest, fmt.Sprintf("%s is not %s %s%s", shown(value), article, expected, hint))
}

// required: a member that must be there is not.
func (c *checker) required(at pointer) {
	c.add(at, "required", nil, nil, "is required and missing")
}

// closed reports members that the documentation does not have.
func (c *checker) closed(at pointer, members map[string]any, names []string) {
	known := 0
	for _, name := range names {
		if _, ok := members[name]; ok {
			known++
		}
	}
	if known < len(members) {
		c.unknown(at, members, names)
	}
}

const longestStep = 200

func (c *checker) unknown(at pointer, members map[string]any, names []string) {
	isKnown, allowed := map[string]bool{}, anything(names)
	for _, name := range names {
		isKnown[name] = true
	}
	for _, name := range sorted(members) {
		if isKnown[name] {
			continue
		}
		nearest := closest(name, allowed)
		hint := orMean(nearest, "did you mean")
		if hint != "" {
			hint += "?"
		}
		step := name
		if signs := []rune(name); len(signs) > longestStep {
			step = string(signs[:longestStep]) + "..."
		}
		step = strings.NewReplacer("~", "~0", "/", "~1").Replace(step)
		c.add(at.member(step), "additionalProperties", name, nearest, shown(name)+" is not a parameter"+hint)
	}
}

// enum: a value outside a closed list.
func (c *checker) enum(at pointer, value any, allowed []any) {
	nearest := closest(value, allowed)
	words := fmt.Sprintf("%s is not among the allowed values: %s", shown(value), listed(allowed))
	if len(allowed) == 1 {
		words += ", the only value"
	} else {
		words += orMean(nearest, "nearest:")
	}
	c.add(at, "enum", value, nearest, words)
}

var sides = map[string]string{
	"minLength": "at least", "maxLength": "at most", "minItems": "at least", "maxItems": "at most",
	"minimum": "at least", "maximum": "at most",
}

// beside is the condition behind a limit, in a message.
func beside(says []string) string {
	if len(says) == 0 {
		return ""
	}
	return " here: " + says[0]
}

// length: a text that is too short or too long, in Unicode code points.
func (c *checker) length(at pointer, rule string, limit int, value string, says ...string) {
	words := fmt.Sprintf("has %s, %s %d allowed%s", numbered(characters(value), "character"), sides[rule], limit, beside(says))
	c.add(at, rule, value, Number(strconv.Itoa(limit)), words)
}

// items: an array with too few or too many items.
func (c *checker) items(at pointer, rule string, limit int, value []any, says ...string) {
	words := fmt.Sprintf("has %s, %s %d allowed%s", numbered(len(value), "item"), sides[rule], limit, beside(says))
	c.add(at, rule, value, Number(strconv.Itoa(limit)), words)
}

// pattern: a text of another form than the pattern of the page.
func (c *checker) pattern(at pointer, pattern, value string) {
	c.add(at, "pattern", value, nil, shown(value)+" does not match "+pattern)
}

// step: a number between two steps.
func (c *checker) step(at pointer, step int, value Number) {
	c.add(at, "step", value, nil, fmt.Sprintf("%s is not a multiple of %d", shown(value), step))
}

// outOfRange: a number below its minimum or above its maximum.
func (c *checker) outOfRange(at pointer, rule string, limit, value Number, says ...string) {
	words := fmt.Sprintf("%s is out of range: %s %s allowed%s", shown(value), sides[rule], limit, beside(says))
	c.add(at, rule, value, limit, words)
}

// media: a text that does not begin as a URL or data URI of the kind that the page accepts.
func (c *checker) media(at pointer, value, expected string) {
	c.add(at, "media", value, nil, shown(value)+" is not accepted: expected "+expected)
}

// allow: a value that is not allowed beside another parameter's.
func (c *checker) allow(at pointer, value any, allowed []any, says string) {
	words := fmt.Sprintf("%s is not allowed here, expected %s: %s", shown(value), listed(allowed), says)
	c.add(at, "allow", value, closest(value, allowed), words)
}

// require: a parameter that is needed beside another one is missing.
func (c *checker) require(at pointer, says string) {
	c.add(at, "require", nil, nil, "is needed and missing: "+says)
}

// exclude: a parameter that must not stand beside another one.
func (c *checker) exclude(at pointer, value any, says string) {
	c.add(at, "exclude", value, nil, "must not be given here: "+says)
}
