package videotasks

// Makes JSON of the types and the types of JSON: a member that is not set is left out.

import (
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Ptr is a pointer to a value: optional members take one, so that 0, false and "" can be sent.
func Ptr[T any](value T) *T { return &value }

// Nullable is an optional member that may be null: a nil pointer to it is left out.
type Nullable[T any] struct {
	Value  T
	IsNull bool
}

func encoded(members map[string]any) ([]byte, error) { return json.Marshal(members) }

// read fills a type with the members of a JSON object.
func read(text []byte, into func(map[string]any) error) error {
	value, err := decoded(text)
	if err != nil || value == nil { // null leaves what it is read into as it is, as everywhere in Go
		return err
	}
	members, ok := value.(map[string]any)
	if !ok {
		return fmt.Errorf("videotasks: %s is not an object", shown(value))
	}
	if err := into(members); err != nil {
		return fmt.Errorf("videotasks: %w", err)
	}
	return nil
}

// readStrictly fills a type that can hold all that a JSON object has, and nothing else.
func readStrictly(text []byte, of page, into func(map[string]any) error) error {
	value, err := decoded(text)
	if err != nil {
		return err
	}
	var wrong []string
	for _, one := range problemsOf(of, value) {
		switch one.Rule {
		case "type", "required", "additionalProperties":
			wrong = append(wrong, one.String())
		}
	}
	if wrong != nil {
		return errors.New("videotasks: " + strings.Join(wrong, "; "))
	}
	return read(text, into)
}

// What follows makes plain values of typed ones.

func ofText[T ~string](value T) any { return string(value) }

func ofInteger[T ~int64](value T) any { return Number(strconv.FormatInt(int64(value), 10)) }

func ofDigits(value Number) any { return value }

func ofNumber(value float64) any { return Number(strconv.FormatFloat(value, 'g', -1, 64)) }

func ofBoolean(value bool) any { return value }

func ofAnything(value any) any { return value }

func ofObject[T interface{ members() map[string]any }](value T) any { return value.members() }

func ofList[T any](item func(T) any) func([]T) any {
	return func(values []T) any {
		items := make([]any, len(values))
		for index, value := range values {
			items[index] = item(value)
		}
		return items
	}
}

func ofListOrNull[T any](item func(T) any) func([]T) any {
	return func(values []T) any {
		if values == nil {
			return nil
		}
		return ofList(item)(values)
	}
}

func orNull[T any](of func(T) any) func(*T) any {
	return func(value *T) any {
		if value == nil {
			return nil
		}
		return of(*value)
	}
}

func ofNullable[T any](of func(T) any) func(Nullable[T]) any {
	return func(value Nullable[T]) any {
		if value.IsNull {
			return nil
		}
		return of(value.Value)
	}
}

// put gives a member that is set.
func put[T any](members map[string]any, name string, value *T, of func(T) any) {
	if value != nil {
		members[name] = of(*value)
	}
}

// putList gives a list that is set, if only to an empty one.
func putList[T any](members map[string]any, name string, values []T, of func([]T) any) {
	if values != nil {
		members[name] = of(values)
	}
}

// putAny gives a member of any type that is set; json.RawMessage("null") is one that is null.
func putAny(members map[string]any, name string, value any) {
	if value != nil {
		members[name] = value
	}
}

// putMore gives members that the type has no names for.
func putMore(members, more map[string]any) {
	for name, value := range more {
		if _, ok := members[name]; !ok {
			members[name] = value
		}
	}
}

// What follows makes typed values of plain ones.

func wrong(value any, expected string) error {
	return fmt.Errorf(": %s is not of type %s", shown(value), expected)
}

func toText[T ~string](value any) (T, error) {
	text, ok := value.(string)
	if !ok {
		return "", wrong(value, "string")
	}
	return T(text), nil
}

func toInteger[T ~int64](value any) (T, error) {
	number, ok := asInteger(value)
	if !ok {
		return 0, wrong(value, "integer")
	}
	text := string(number)
	if strings.ContainsAny(text, ".eE") {
		d := decimalOf(number)
		if d.exponent > 19 {
			return 0, wrong(value, "int64")
		}
		text = d.digits + strings.Repeat("0", d.exponent-len(d.digits))
		if d.isNegative {
			text = "-" + text
		}
		if d.digits == "" {
			text = "0"
		}
	}
	whole, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return 0, wrong(value, "int64")
	}
	return T(whole), nil
}

func toDigits(value any) (Number, error) {
	number, ok := asNumber(value)
	if !ok {
		return "", wrong(value, "number")
	}
	return number, nil
}

func toNumber(value any) (float64, error) {
	number, ok := asNumber(value)
	if !ok {
		return 0, wrong(value, "number")
	}
	found, err := number.Float64()
	if err != nil {
		return 0, wrong(value, "float64")
	}
	return found, nil
}

func toBoolean(value any) (bool, error) {
	found, ok := value.(bool)
	if !ok {
		return false, wrong(value, "boolean")
	}
	return found, nil
}

func toAnything(value any) (any, error) { return value, nil }

func toObject[T any, P interface {
	*T
	read(map[string]any) error
}](value any) (T, error) {
	var found T
	members, ok := value.(map[string]any)
	if !ok {
		return found, wrong(value, "object")
	}
	return found, P(&found).read(members)
}

func toList[T any](item func(any) (T, error)) func(any) ([]T, error) {
	return func(value any) ([]T, error) {
		items, ok := value.([]any)
		if !ok {
			return nil, wrong(value, "array")
		}
		found := make([]T, len(items))
		for index, one := range items {
			var err error
			if found[index], err = item(one); err != nil {
				return nil, fmt.Errorf("/%d%w", index, err)
			}
		}
		return found, nil
	}
}

func toListOrNull[T any](item func(any) (T, error)) func(any) ([]T, error) {
	return func(value any) ([]T, error) {
		if value == nil {
			return nil, nil
		}
		return toList(item)(value)
	}
}

func toOrNull[T any](to func(any) (T, error)) func(any) (*T, error) {
	return func(value any) (*T, error) {
		if value == nil {
			return nil, nil
		}
		found, err := to(value)
		return &found, err
	}
}

func toNullable[T any](to func(any) (T, error)) func(any) (Nullable[T], error) {
	return func(value any) (found Nullable[T], err error) {
		if value == nil {
			return Nullable[T]{IsNull: true}, nil
		}
		found.Value, err = to(value)
		return found, err
	}
}

// take reads a member into a field that has no pointer; what is not there leaves it as it is.
func take[T any](members map[string]any, name string, field *T, to func(any) (T, error)) error {
	value, ok := members[name]
	if !ok {
		return nil
	}
	found, err := to(value)
	if err != nil {
		return fmt.Errorf("/%s%w", name, err)
	}
	*field = found
	return nil
}

// takeList reads a list that may be left out; null counts as left out.
func takeList[T any](members map[string]any, name string, field *[]T, to func(any) ([]T, error)) error {
	if members[name] == nil {
		return nil
	}
	return take(members, name, field, to)
}

// takePtr reads an optional member; null counts as left out where it means nothing.
func takePtr[T any](members map[string]any, name string, field **T, to func(any) (T, error)) error {
	if members[name] == nil {
		return nil
	}
	return takeNullable(members, name, field, to)
}

// takeNullable reads an optional member that may be null.
func takeNullable[T any](members map[string]any, name string, field **T, to func(any) (T, error)) error {
	value, ok := members[name]
	if !ok {
		return nil
	}
	found, err := to(value)
	if err != nil {
		return fmt.Errorf("/%s%w", name, err)
	}
	*field = &found
	return nil
}

// takeMore keeps members that the type has no names for.
func takeMore(members map[string]any, names []string, field *map[string]any) error {
	isKnown := map[string]bool{}
	for _, name := range names {
		isKnown[name] = true
	}
	for name, value := range members {
		if !isKnown[name] {
			if *field == nil {
				*field = map[string]any{}
			}
			(*field)[name] = value
		}
	}
	return nil
}

// first is the first error of several.
func first(several ...error) error {
	for _, err := range several {
		if err != nil {
			return err
		}
	}
	return nil
}
