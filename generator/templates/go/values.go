package videotasks

// Looks at values as JSON has them: numbers by their digits, so that none is rounded.

import (
	"encoding/json"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"sync"
)

// Number is a number by its digits, where int64 is too small for what is allowed.
type Number = json.Number

// decimal is a number: 0.DIGITS times ten to the power of the exponent; of 0 there are no digits.
type decimal struct {
	isNegative bool
	digits     string
	exponent   int
}

const farAway = 1 << 30

func decimalOf(number Number) decimal {
	text, isNegative := string(number), false
	if strings.HasPrefix(text, "-") {
		text, isNegative = text[1:], true
	}
	exponent := 0
	if end := strings.IndexAny(text, "eE"); end >= 0 {
		power := text[end+1:]
		var err error
		if exponent, err = strconv.Atoi(power); err != nil || exponent > farAway || exponent < -farAway {
			exponent = farAway
			if strings.HasPrefix(power, "-") {
				exponent = -farAway
			}
		}
		text = text[:end]
	}
	whole, fraction, _ := strings.Cut(text, ".")
	digits := strings.TrimLeft(whole+fraction, "0")
	exponent += len(digits) - len(fraction)
	digits = strings.TrimRight(digits, "0")
	if digits == "" {
		return decimal{}
	}
	return decimal{isNegative, digits, exponent}
}

// compare is below, at or above 0 as one number is below, at or above another.
func compare(one, other Number) int {
	if a, err := strconv.ParseInt(string(one), 10, 64); err == nil {
		if b, err := strconv.ParseInt(string(other), 10, 64); err == nil {
			switch {
			case a < b:
				return -1
			case a > b:
				return 1
			}
			return 0
		}
	}
	a, b := decimalOf(one), decimalOf(other)
	if a.sign() != b.sign() {
		return a.sign() - b.sign()
	}
	if a.exponent != b.exponent {
		if (a.exponent > b.exponent) == a.isNegative {
			return -1
		}
		return 1
	}
	return a.sign() * strings.Compare(a.digits, b.digits)
}

func (d decimal) sign() int {
	switch {
	case d.digits == "":
		return 0
	case d.isNegative:
		return -1
	}
	return 1
}

// isInteger is whether a number is a whole one: 5.0 is, as JSON Schema counts.
func isInteger(number Number) bool {
	if strings.Trim(string(number), "0123456789") == "" {
		return true
	}
	d := decimalOf(number)
	return strings.Trim(d.digits, "0123456789") == "" && (d.digits == "" || len(d.digits) <= d.exponent)
}

// isMultiple is whether a number is a whole multiple of a step, which is small: no number of any size is written out.
func isMultiple(number Number, step int) bool {
	d := decimalOf(number)
	if d.digits == "" {
		return true
	}
	if len(d.digits) > d.exponent {
		return false
	}
	rest := 0
	for _, digit := range d.digits {
		rest = (rest*10 + int(digit-'0')) % step
	}
	for power, zeros := 10%step, d.exponent-len(d.digits); zeros > 0; zeros >>= 1 {
		if zeros&1 == 1 {
			rest = rest * power % step
		}
		power = power * power % step
	}
	return rest == 0
}

// asInteger is a whole number, whatever its size.
func asInteger(value any) (Number, bool) {
	number, ok := value.(Number)
	return number, ok && isInteger(number)
}

// asNumber is a number; infinities and what is not a number are none in JSON.
func asNumber(value any) (Number, bool) {
	number, ok := value.(Number)
	return number, ok && number != "NaN" && number != "+Inf" && number != "-Inf"
}

// isOneOf is whether a value is of one of several types, each a text, a flag or a number.
func isOneOf(value any, types ...string) bool {
	for _, name := range types {
		ok := false
		switch name {
		case "string":
			_, ok = value.(string)
		case "boolean":
			_, ok = value.(bool)
		case "integer":
			_, ok = asInteger(value)
		case "number":
			_, ok = asNumber(value)
		}
		if ok {
			return true
		}
	}
	return false
}

// among is whether a value is one of several.
func among(value any, several ...any) bool {
	number, isNumber := value.(Number)
	for _, other := range several {
		if isNumber {
			if same, ok := other.(Number); ok && compare(number, same) == 0 {
				return true
			}
			continue
		}
		switch value.(type) {
		case nil, bool, string:
			if value == other {
				return true
			}
		}
	}
	return false
}

// given is whether a member is there.
func given(members map[string]any, name string) bool {
	_, ok := members[name]
	return ok
}

// membersOf are the members of an object in a body; none where it is not there, or none.
func membersOf(members map[string]any, name string) map[string]any {
	found, _ := members[name].(map[string]any)
	return found
}

// inner is an object in a list, and its number there.
type inner struct {
	index   int
	members map[string]any
}

// objectsOf are the objects in a list in a body.
func objectsOf(members map[string]any, name string) []inner {
	items, _ := members[name].([]any)
	found := []inner{}
	for index, item := range items {
		if object, ok := item.(map[string]any); ok {
			found = append(found, inner{index, object})
		}
	}
	return found
}

// is is whether a member is there, and one of several values.
func is(members map[string]any, name string, several ...any) bool {
	value, ok := members[name]
	return ok && among(value, several...)
}

// isOf is whether a member is there, and of a type of JSON.
func isOf(members map[string]any, name, kind string) bool {
	value := members[name]
	ok := false
	switch kind {
	case "string":
		_, ok = value.(string)
	case "integer":
		_, ok = asInteger(value)
	case "number":
		_, ok = asNumber(value)
	}
	return ok
}

func sorted(members map[string]any) []string {
	names := make([]string, 0, len(members))
	for name := range members {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// pattern is a regular expression, compiled when it is first needed.
type pattern struct {
	text string
	// prefixes are beginnings that fit, whatever follows.
	prefixes   []string
	once       sync.Once
	expression *regexp.Regexp
}

func newPattern(text string, prefixes ...string) *pattern {
	return &pattern{text: text, prefixes: prefixes}
}

func (p *pattern) compiled() *regexp.Regexp {
	p.once.Do(func() { p.expression = regexp.MustCompile(p.text) })
	return p.expression
}

func (p *pattern) matches(text string) bool {
	for _, prefix := range p.prefixes {
		if strings.HasPrefix(text, prefix) {
			return true
		}
	}
	return p.compiled().MatchString(text)
}
