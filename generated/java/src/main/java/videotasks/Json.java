// Copied from generator/templates/java/src/main/java/videotasks/Json.java: edit that file, then run `make generate`.
package videotasks;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes JSON (RFC 8259), as the JDK does neither.
 *
 * <p>Values are null, String, Boolean, List, and Map, whose members keep their order. A number without a point or an
 * exponent is a Long if 64 bits hold it; any other is a BigDecimal, exactly as it was written.
 */
public final class Json {
    private static final int DEEPEST = 500;
    private static final int LONGEST_NUMBER = 10_000;
    private static final int LONGEST_LONG = 18;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Reads a text, which must be JSON to the letter; of a name that comes twice the last value counts.
     *
     * @throws IllegalArgumentException if it is none, nests deeper than 500, or has a number of more than 10,000 characters
     */
    public static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value(0);
        if (json.next() != 0 || json.at < text.length()) {
            throw json.wrong("the end was expected");
        }
        return value;
    }

    /** Reads a text that must be an object. */
    static Map<String, Object> object(String text) {
        Object value = read(text);
        if (value instanceof Map) {
            return Values.members(value);
        }
        throw new IllegalArgumentException(Show.value(value) + " is not an object");
    }

    /**
     * Writes a value, without blanks.
     *
     * @throws IllegalArgumentException if it is nothing that JSON has, such as a number that is infinite
     */
    public static String write(Object value) {
        StringBuilder found = new StringBuilder();
        write(plain(value), found);
        return found.toString();
    }

    /** A value as {@link #read} would give it, of which nothing can be changed. */
    static Object plain(Object value) {
        return plain(value, 0);
    }

    private static Object plain(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("nested deeper than " + DEEPEST);
        }
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof Long
                || value instanceof BigDecimal) {
            return value;
        }
        if (value instanceof Body body) {
            return body.toMap();
        }
        if (value instanceof Choice choice) {
            return plain(choice.value(), depth + 1);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> found = new LinkedHashMap<>();
            members.forEach((name, member) -> found.put(name(name), plain(member, depth + 1)));
            return Collections.unmodifiableMap(found);
        }
        List<Object> found = new ArrayList<>();
        if (value instanceof Iterable<?> items) {
            items.forEach(item -> found.add(plain(item, depth + 1)));
        } else if (value.getClass().isArray()) {
            for (int index = 0; index < Array.getLength(value); index++) {
                found.add(plain(Array.get(value, index), depth + 1));
            }
        } else {
            throw new IllegalArgumentException("JSON has no " + value.getClass().getName());
        }
        return Collections.unmodifiableList(found);
    }

    private static String name(Object name) {
        if (name instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a name in JSON is a text, and not " + name);
    }

    private static Object number(Number number) {
        if (number instanceof BigInteger whole) {
            return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : new BigDecimal(whole);
        }
        if (number instanceof Double || number instanceof Float) {
            // What is no number stays as it is: a check says so.
            return Double.isFinite(number.doubleValue()) ? new BigDecimal(number.toString()) : number;
        }
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return number.longValue();
        }
        return new BigDecimal(number.toString());
    }

    private static void write(Object value, StringBuilder found) {
        if (value instanceof String text) {
            quote(text, found);
        } else if (value instanceof Map<?, ?> members) {
            String before = "{";
            for (Map.Entry<?, ?> member : members.entrySet()) {
                found.append(before);
                quote((String) member.getKey(), found);
                found.append(':');
                write(member.getValue(), found);
                before = ",";
            }
            found.append(members.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> items) {
            String before = "[";
            for (Object item : items) {
                found.append(before);
                write(item, found);
                before = ",";
            }
            found.append(items.isEmpty() ? "[]" : "]");
        } else if (value instanceof Double) {
            throw new IllegalArgumentException("JSON has no " + value);
        } else {
            found.append(value);
        }
    }

    static String quoted(String text) {
        StringBuilder found = new StringBuilder();
        quote(text, found);
        return found.toString();
    }

    private static void quote(String text, StringBuilder found) {
        found.append('"');
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            int short_ = "\"\\\b\f\n\r\t".indexOf(sign);
            if (short_ >= 0) {
                found.append('\\').append("\"\\bfnrt".charAt(short_));
            } else if (sign < ' ' || Character.isSurrogate(sign) && !isPaired(text, index)) {
                found.append(String.format("\\u%04x", (int) sign));
            } else {
                found.append(sign);
            }
        }
        found.append('"');
    }

    /** Whether the half of a character has its other half beside it: no encoding has a half alone. */
    private static boolean isPaired(String text, int index) {
        int other = Character.isHighSurrogate(text.charAt(index)) ? index + 1 : index - 1;
        return other >= 0 && other < text.length()
                && Character.isSurrogatePair(text.charAt(Math.min(index, other)), text.charAt(Math.max(index, other)));
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("not JSON at character " + (at + 1) + ": " + why);
    }

    /** The next character that is no blank; 0 at the end. */
    private char next() {
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                return sign;
            }
            at++;
        }
        return 0;
    }

    private boolean takes(char expected) {
        if (next() != expected) {
            return false;
        }
        at++;
        return true;
    }

    private void need(char expected) {
        if (!takes(expected)) {
            throw wrong(expected + " was expected");
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("nested deeper than " + DEEPEST);
        }
        char sign = next();
        switch (sign) {
            case '{':
                return members(depth);
            case '[':
                return items(depth);
            case '"':
                return string();
            case 't':
                return word("true", true);
            case 'f':
                return word("false", false);
            case 'n':
                return word("null", null);
            default:
                return number();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong(word + " was expected");
        }
        at += word.length();
        return value;
    }

    private Map<String, Object> members(int depth) {
        Map<String, Object> found = new LinkedHashMap<>();
        need('{');
        if (takes('}')) {
            return Collections.unmodifiableMap(found);
        }
        do {
            if (next() != '"') {
                throw wrong("a name was expected");
            }
            String name = string();
            need(':');
            found.put(name, value(depth + 1));
        } while (takes(','));
        need('}');
        return Collections.unmodifiableMap(found);
    }

    private List<Object> items(int depth) {
        List<Object> found = new ArrayList<>();
        need('[');
        if (takes(']')) {
            return Collections.unmodifiableList(found);
        }
        do {
            found.add(value(depth + 1));
        } while (takes(','));
        need(']');
        return Collections.unmodifiableList(found);
    }

    private String string() {
        int begin = ++at;
        StringBuilder found = null;
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '"') {
                String rest = text.substring(begin, at++);
                return found == null ? rest : found.append(rest).toString();
            }
            if (sign < ' ') {
                throw wrong("a control character within a text");
            }
            if (sign == '\\') {
                found = found == null ? new StringBuilder() : found;
                found.append(text, begin, at).append(escaped());
                begin = at;
            } else {
                at++;
            }
        }
        throw wrong("a text has no end");
    }

    private char escaped() {
        at++;
        char sign = at < text.length() ? text.charAt(at) : 0;
        int short_ = "\"\\/bfnrt".indexOf(sign);
        if (sign != 0 && short_ >= 0) {
            at++;
            return "\"\\/\b\f\n\r\t".charAt(short_);
        }
        if (sign == 'u' && at + 5 <= text.length()) {
            int code = 0;
            for (int index = at + 1; index < at + 5; index++) {
                char digit = text.charAt(index);
                code = digit < 128 && Character.digit(digit, 16) >= 0 ? code * 16 + Character.digit(digit, 16) : -0x100000;
            }
            if (code >= 0) {
                at += 5;
                return (char) code;
            }
        }
        throw wrong("an escape that JSON has not");
    }

    private Object number() {
        int begin = at;
        takesSign('-');
        boolean isWhole = true;
        if (takesSign('0')) {
            // No other digit may follow.
        } else {
            digits();
        }
        if (takesSign('.')) {
            isWhole = false;
            digits();
        }
        if (takesSign('e') || takesSign('E')) {
            isWhole = false;
            if (!takesSign('+')) {
                takesSign('-');
            }
            digits();
        }
        int length = at - begin;
        if (length > LONGEST_NUMBER) {
            throw wrong("a number of more than " + LONGEST_NUMBER + " characters");
        }
        String number = text.substring(begin, at);
        if (isWhole && length <= LONGEST_LONG) {
            return number.equals("-0") ? (Object) 0L : Long.valueOf(number);
        }
        try {
            return isWhole ? number(new BigInteger(number)) : new BigDecimal(number);
        } catch (NumberFormatException large) {
            throw wrong("an exponent beyond 2147483647");
        }
    }

    private boolean takesSign(char sign) {
        if (at < text.length() && text.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private void digits() {
        int begin = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == begin) {
            throw wrong(begin < text.length() ? "a value was expected" : "it ends here");
        }
    }
}
