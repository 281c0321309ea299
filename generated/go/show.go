// Copied from generator/templates/go/show.go: edit that file, then run `make generate`.

package videotasks

// Shows values to people, short: long texts are cut, and of a data URI only its beginning is left.

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

const longestShown = 60

// shown is a value as a message shows it.
func shown(value any) string {
	switch value := value.(type) {
	case nil:
		return "null"
	case string:
		return shownText(value)
	case Number:
		if len(value) > longestShown {
			return fmt.Sprintf("%s... (%s)", value[:longestShown], numbered(len(value), "character"))
		}
	case []any:
		return fmt.Sprintf("an array of %d", len(value))
	case map[string]any:
		return "an object"
	}
	return fmt.Sprint(value)
}

// listed are values in a row, as JSON writes them.
func listed(values []any) string {
	words := make([]string, len(values))
	for index, value := range values {
		words[index] = written(value)
	}
	return strings.Join(words, ", ")
}

func written(value any) string {
	switch value := value.(type) {
	case Number:
		return string(value)
	case string:
		if isPlain(value) {
			return `"` + value + `"`
		}
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return fmt.Sprint(value)
	}
	return strings.TrimSuffix(text.String(), "\n")
}

// isPlain is whether a text is written as it is.
func isPlain(text string) bool {
	for index := 0; index < len(text); index++ {
		if sign := text[index]; sign < ' ' || sign == '"' || sign == '\\' || sign >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func shownText(text string) string {
	short := text
	if len(text) >= 5 && strings.EqualFold(text[:5], "data:") {
		if head, payload, ok := strings.Cut(text, ","); ok {
			short = fmt.Sprintf("%s,... (%s)", head, numbered(characters(payload), "character"))
		}
	}
	if characters(short) <= longestShown {
		return written(short)
	}
	cut := string([]rune(short)[:longestShown])
	return fmt.Sprintf("%s... (%s)", written(cut), numbered(characters(text), "character"))
}

// characters is how many Unicode code points a text has.
func characters(text string) int { return utf8.RuneCountInString(text) }

// numbered is a number and what it counts: 1 item, 2 items.
func numbered(number int, noun string) string {
	if number == 1 {
		return "1 " + noun
	}
	return strconv.Itoa(number) + " " + noun + "s"
}
