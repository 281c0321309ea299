package videotasks

// Reads JSON texts as encoding/json does, but in one go, and numbers by their digits.

import (
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

const deepest = 10_000

// parser reads one text; what it has read are pieces of that text wherever they can be.
type parser struct {
	text  string
	at    int
	depth int
}

// decoded is the value of a JSON text: nil, bool, Number, string, []any or map[string]any.
func decoded(text []byte) (any, error) {
	p := parser{text: string(text)}
	p.blanks()
	value, err := p.value()
	if err != nil {
		return nil, err
	}
	if p.blanks(); p.at < len(p.text) {
		return nil, p.wrong("the end")
	}
	return value, nil
}

func (p *parser) wrong(expected string) error {
	if p.at >= len(p.text) {
		return fmt.Errorf("videotasks: the JSON text ends where %s was expected", expected)
	}
	sign, _ := utf8.DecodeRuneInString(p.text[p.at:])
	return fmt.Errorf("videotasks: not JSON: %q at byte %d, where %s was expected", sign, p.at, expected)
}

func (p *parser) blanks() {
	for p.at < len(p.text) {
		switch p.text[p.at] {
		case ' ', '\t', '\n', '\r':
			p.at++
		default:
			return
		}
	}
}

// next is the byte that comes; 0 at the end, where a text has none.
func (p *parser) next() byte {
	if p.at < len(p.text) {
		return p.text[p.at]
	}
	return 0
}

// passes goes on behind a byte if it comes.
func (p *parser) passes(sign byte) bool {
	if p.next() != sign || p.at == len(p.text) {
		return false
	}
	p.at++
	return true
}

func (p *parser) value() (any, error) {
	switch p.next() {
	case '{':
		return p.nested(p.object)
	case '[':
		return p.nested(p.array)
	case '"':
		return p.string()
	case 't':
		return p.word("true", true)
	case 'f':
		return p.word("false", false)
	case 'n':
		return p.word("null", nil)
	}
	return p.number()
}

func (p *parser) nested(read func() (any, error)) (any, error) {
	if p.depth++; p.depth > deepest {
		return nil, fmt.Errorf("videotasks: the JSON text is nested more than %d deep", deepest)
	}
	p.at++
	p.blanks()
	value, err := read()
	p.depth--
	return value, err
}

func (p *parser) word(word string, value any) (any, error) {
	if !strings.HasPrefix(p.text[p.at:], word) {
		return nil, p.wrong(word)
	}
	p.at += len(word)
	return value, nil
}

func (p *parser) object() (any, error) {
	members := map[string]any{}
	if p.passes('}') {
		return members, nil
	}
	for {
		if p.next() != '"' {
			return nil, p.wrong("a name")
		}
		name, err := p.plain()
		if err != nil {
			return nil, err
		}
		if p.blanks(); !p.passes(':') {
			return nil, p.wrong("a colon")
		}
		p.blanks()
		if members[name], err = p.value(); err != nil {
			return nil, err
		}
		if p.blanks(); p.passes('}') {
			return members, nil
		}
		if !p.passes(',') {
			return nil, p.wrong("a comma or the end of an object")
		}
		p.blanks()
	}
}

func (p *parser) array() (any, error) {
	items := []any{}
	if p.passes(']') {
		return items, nil
	}
	for {
		item, err := p.value()
		if err != nil {
			return nil, err
		}
		items = append(items, item)
		if p.blanks(); p.passes(']') {
			return items, nil
		}
		if !p.passes(',') {
			return nil, p.wrong("a comma or the end of an array")
		}
		p.blanks()
	}
}

func (p *parser) digits() bool {
	begin := p.at
	for p.at < len(p.text) && p.text[p.at] >= '0' && p.text[p.at] <= '9' {
		p.at++
	}
	return p.at > begin
}

func (p *parser) number() (any, error) {
	begin := p.at
	p.passes('-')
	if begins := p.at; !p.digits() || p.text[begins] == '0' && p.at > begins+1 {
		return nil, p.wrong("a value")
	}
	if p.passes('.') && !p.digits() {
		return nil, p.wrong("a digit")
	}
	if p.passes('e') || p.passes('E') {
		if !p.passes('+') {
			p.passes('-')
		}
		if !p.digits() {
			return nil, p.wrong("a digit")
		}
	}
	return Number(p.text[begin:p.at]), nil
}

func (p *parser) string() (any, error) { return p.plain() }

// valid is a text in which each byte that is no UTF-8 has become U+FFFD.
func valid(text string) string {
	if utf8.ValidString(text) {
		return text
	}
	return string([]rune(text))
}

// plain reads a text.
func (p *parser) plain() (string, error) {
	p.at++
	begin, isASCII := p.at, true
	for ; p.at < len(p.text); p.at++ {
		switch sign := p.text[p.at]; {
		case sign == '"':
			found := p.text[begin:p.at]
			p.at++
			if !isASCII {
				found = valid(found)
			}
			return found, nil
		case sign == '\\':
			return p.escaped(p.text[begin:p.at])
		case sign < ' ':
			return "", p.wrong("a sign of a text")
		case sign >= utf8.RuneSelf:
			isASCII = false
		}
	}
	return "", p.wrong("the end of a text")
}

var escapes = map[byte]byte{
	'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t',
}

// escaped reads the rest of a text in which something is escaped.
func (p *parser) escaped(before string) (string, error) {
	var found strings.Builder
	found.WriteString(before)
	for p.at < len(p.text) {
		sign := p.text[p.at]
		switch {
		case sign == '"':
			p.at++
			return valid(found.String()), nil
		case sign < ' ':
			return "", p.wrong("a sign of a text")
		case sign != '\\':
			found.WriteByte(sign)
			p.at++
			continue
		}
		p.at++
		if p.next() == 'u' {
			sign, err := p.codePoint()
			if err != nil {
				return "", err
			}
			found.WriteRune(sign)
			continue
		}
		plain, ok := escapes[p.next()]
		if !ok {
			return "", p.wrong("an escape")
		}
		found.WriteByte(plain)
		p.at++
	}
	return "", p.wrong("the end of a text")
}

// codePoint reads what is behind a backslash, u and four digits, twice if two halves make one sign.
func (p *parser) codePoint() (rune, error) {
	sign, err := p.unit()
	if err != nil || !utf16.IsSurrogate(sign) {
		return sign, err
	}
	behind := p.at
	if p.passes('\\') && p.next() == 'u' {
		if other, err := p.unit(); err == nil {
			if whole := utf16.DecodeRune(sign, other); whole != utf8.RuneError {
				return whole, nil
			}
		}
	}
	p.at = behind
	return utf8.RuneError, nil
}

func (p *parser) unit() (rune, error) {
	p.at++
	var found rune
	for count := 0; count < 4; count++ {
		digit := strings.IndexByte("0123456789abcdefABCDEF", p.next())
		if digit < 0 || p.at == len(p.text) {
			return 0, p.wrong("a hexadecimal digit")
		}
		if digit > 15 {
			digit -= 6
		}
		found = found<<4 | rune(digit)
		p.at++
	}
	return found, nil
}
