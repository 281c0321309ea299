package videotasks

// Counts the objects of a list by what a member of each says.

import (
	"fmt"
	"strings"
)

// limit is how many objects may have one of some values, or must.
type limit struct {
	values []string
	count  int
}

// tally is what is counted in a list. An object without the member counts as leftOut, or may be anything if that is nil.
type tally struct {
	member  string
	leftOut any
	limits  []limit
}

// counted is what a list has too many or too few of.
type counted struct {
	limit
	found int
}

func newTally(member string, leftOut any, limits ...limit) *tally {
	return &tally{member, leftOut, limits}
}

// count is how many objects have one of some values, and how many do not tell what they are.
func (t *tally) count(items []any, values []string) (found, untold int) {
	for _, item := range items {
		members, ok := item.(map[string]any)
		if !ok {
			continue
		}
		told, given := members[t.member]
		if !given {
			told = t.leftOut
		}
		if told == nil {
			untold++
		}
		for _, value := range values {
			if told == value {
				found++
			}
		}
	}
	return found, untold
}

// tooMany is what a list surely has too many of; nil if there is nothing.
func (t *tally) tooMany(items []any) *counted {
	for _, one := range t.limits {
		if found, _ := t.count(items, one.values); found > one.count {
			return &counted{one, found}
		}
	}
	return nil
}

// tooFew is what it surely has too few of, whatever those are that do not tell.
func (t *tally) tooFew(items []any) *counted {
	for _, one := range t.limits {
		if found, untold := t.count(items, one.values); found+untold < one.count {
			return &counted{one, found + untold}
		}
	}
	return nil
}

// which is what is counted, in words.
func (t *tally) which(rule string, values []string) string {
	if rule == "mediaByKind" {
		return "of the kind " + strings.Join(values, " or ")
	}
	shownValues := make([]string, len(values))
	for index, value := range values {
		shownValues[index] = listed([]any{value})
	}
	return fmt.Sprintf("whose %s is %s", t.member, strings.Join(shownValues, " or "))
}

// tooMany: a list with too many objects of which a member has some value.
func (c *checker) tooMany(at pointer, rule string, items []any, of *tally) {
	found := of.tooMany(items)
	words := fmt.Sprintf("has %s %s, at most %d allowed", numbered(found.found, "item"), of.which(rule, found.values), found.count)
	c.add(at, rule, items, found.count, words)
}

// tooFew: a list with too few of them, and no item of which is wrong by itself.
func (c *checker) tooFew(at pointer, rule string, items []any, of *tally) {
	for _, one := range c.problems {
		if strings.HasPrefix(one.Pointer, string(at)+"/") {
			return
		}
	}
	found := of.tooFew(items)
	words := fmt.Sprintf("has %s %s, at least %d needed", numbered(found.found, "item"), of.which(rule, found.values), found.count)
	c.add(at, rule, items, found.count, words)
}
