package videotasks

// What a wrong value was probably meant to be: the nearest one that is allowed, as the Python client finds it.

import (
	"math"
	"sort"
	"strconv"
	"strings"
)

const (
	longestCompared = 60
	nearEnough      = 0.6
	roundingError   = 1e-12
)

// closest is the allowed value nearest to a wrong one: by distance for numbers, by spelling for names; nil if none is near.
func closest(value any, allowed []any) any {
	switch given := value.(type) {
	case Number:
		return closestNumber(given, allowed)
	case string:
		if characters(given) <= longestCompared {
			return closestText(strings.TrimSpace(given), allowed)
		}
	}
	return nil
}

// anything are texts as values of any type.
func anything(texts []string) []any {
	values := make([]any, len(texts))
	for index, text := range texts {
		values[index] = text
	}
	return values
}

func closestNumber(given Number, allowed []any) any {
	var best any
	least := math.Inf(1)
	wanted, _ := given.Float64()
	for _, other := range allowed {
		if number, ok := other.(Number); ok {
			known, _ := number.Float64()
			if distance := math.Abs(known - wanted); distance < least {
				best, least = other, distance
			}
		}
	}
	return best
}

func closestText(given string, allowed []any) any {
	var names []string
	for _, other := range allowed {
		if name, ok := other.(string); ok {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	if size, ok := sizeOf(given); ok {
		var best any
		least, extreme := math.Inf(1), math.Inf(1)
		for _, name := range names {
			other, ok := sizeOf(name)
			if !ok {
				continue
			}
			// Of two that are as near, within what a logarithm is off, the one that is nearer to a square.
			distance := math.Abs(other - size)
			isAsNear := math.Abs(distance-least) < roundingError && math.Abs(other) < extreme
			if distance < least-roundingError || isAsNear {
				best, least, extreme = name, distance, math.Abs(other)
			}
		}
		if best != nil {
			return best
		}
	}
	folded := map[string]any{}
	for _, other := range allowed {
		if name, ok := other.(string); ok {
			folded[strings.ToLower(name)] = name
		}
	}
	word := strings.ToLower(given)
	keys := sorted(folded)
	var begun []string
	for _, key := range keys {
		if word != "" && strings.HasPrefix(key, word) {
			begun = append(begun, key)
		}
	}
	if len(begun) == 1 {
		return folded[begun[0]]
	}
	var best any
	most := nearEnough
	for _, key := range keys {
		if ratio := likeness([]rune(key), []rune(word)); ratio >= most {
			best, most = folded[key], ratio
		}
	}
	return best
}

var (
	proportion = newPattern(`^([1-9][0-9]{0,3})[:x/;]([1-9][0-9]{0,3})$`)
	lines      = newPattern(`^([1-9][0-9]{0,4})[pP]$`)
)

// sizeOf is what a text such as 16:9 or 720p measures, on a scale on which near ones are alike.
func sizeOf(text string) (float64, bool) {
	if sides := proportion.compiled().FindStringSubmatch(text); sides != nil {
		width, _ := strconv.ParseFloat(sides[1], 64)
		height, _ := strconv.ParseFloat(sides[2], 64)
		return math.Log(width / height), true
	}
	if found := lines.compiled().FindStringSubmatch(text); found != nil {
		count, _ := strconv.ParseFloat(found[1], 64)
		return math.Log(count), true
	}
	return 0, false
}

// likeness is how alike two texts are, from 0 to 1: twice what they share, over what both have.
func likeness(one, other []rune) float64 {
	both := len(one) + len(other)
	if both == 0 {
		return 1
	}
	return 2 * float64(shared(one, other)) / float64(both)
}

// shared is how much two texts share: their longest common part, and what is shared on each side of it.
func shared(one, other []rune) int {
	if len(one) == 0 || len(other) == 0 {
		return 0
	}
	start, at, size := 0, 0, 0
	above, lengths := make([]int, len(other)+1), make([]int, len(other)+1)
	for row := range one {
		for column := range other {
			lengths[column+1] = 0
			if one[row] != other[column] {
				continue
			}
			lengths[column+1] = above[column] + 1
			if lengths[column+1] > size {
				size = lengths[column+1]
				start, at = row-size+1, column-size+1
			}
		}
		above, lengths = lengths, above
	}
	if size == 0 {
		return 0
	}
	return shared(one[:start], other[:at]) + size + shared(one[start+size:], other[at+size:])
}
