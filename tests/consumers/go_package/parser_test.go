package videotasks

// Holds the parser of texts against encoding/json: what one takes the other takes, and reads alike.

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"math/rand"
	"os"
	"reflect"
	"strings"
	"testing"
)

func standard(text []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("there is more")
	}
	return value, nil
}

func compared(t *testing.T, text string) bool {
	t.Helper()
	wanted, refused := standard([]byte(text))
	found, err := decoded([]byte(text))
	if (err == nil) != (refused == nil) || !reflect.DeepEqual(found, wanted) {
		if len(text) > 300 {
			text = text[:300]
		}
		t.Errorf("%q: %v %v, and not %v %v", text, found, err, wanted, refused)
	}
	return refused == nil
}

var pieces = []string{
	"{", "}", "[", "]", ",", ":", `"`, `"a"`, `\`, `\u`, `\ud83c`, `\udfac`, `\uD83C\uDFAC`, `\u00e9`, `\n`, `\x`, "0", "-", "1", "01", "1.5",
	".", "e", "E+", "1e400", "-0", "true", "null", " ", "\t", "\n", "\r", "\v", "\x00", "\x7f", "\xff", "\xc3", "\u00e9", "\U0001F3AC",
	"\ufeff", "\u2028", "/", "//", "'", "NaN", "Infinity", `{"a": 1, "a": [2]}`, `"\/\b\f\r\t\\\""`, "\u00a0",
}

func TestTextsAreReadAsTheStandardLibraryReadsThem(t *testing.T) {
	content, err := os.ReadFile("texts.json")
	if err != nil {
		t.Fatal(err)
	}
	var texts []string
	if err := json.Unmarshal(content, &texts); err != nil {
		t.Fatal(err)
	}
	chance := rand.New(rand.NewSource(1))
	taken, count := 0, 0
	try := func(text string) {
		count++
		if compared(t, text) {
			taken++
		}
	}
	for _, text := range append(texts, pieces...) {
		try(text)
		try("\"" + text + "\"")
		for round := 0; round < 20 && len(text) < 2_000; round++ {
			at, end := chance.Intn(len(text)+1), chance.Intn(len(text)+1)
			piece := pieces[chance.Intn(len(pieces))]
			try(text[:at] + piece + text[at:])
			if at <= end {
				try(text[:at] + text[end:])
				try(text[:at] + piece + text[end:])
			}
		}
	}
	for round := 0; round < 100_000; round++ {
		var text strings.Builder
		for length := chance.Intn(6); length >= 0; length-- {
			text.WriteString(pieces[chance.Intn(len(pieces))])
		}
		try(text.String())
		try(`["` + text.String() + `"]`)
	}
	for _, depth := range []int{9_999, 10_000, 10_001, 100_000} {
		try(strings.Repeat("[", depth) + strings.Repeat("]", depth))
	}
	t.Logf("%d texts, of which %d are JSON", count, taken)
	if taken < 10_000 || count-taken < 10_000 {
		t.Error("too few of one kind")
	}
}
