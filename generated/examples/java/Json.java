// Copied from generator/templates/examples/java/Json.java: edit that file, then run `make generate`.
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON, as the JDK has no reader: Map, List, String, Double, Boolean, null; a whole number is a Long. */
final class Json {
    private static final int DEEPEST = 200;
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** What a text is as JSON; an IllegalArgumentException if it is none. */
    static Object read(String text) {
        Json json = new Json(text);
        Object value = json.value(0);
        if (json.next() != 0) {
            throw json.wrong();
        }
        return value;
    }

    /** The value as an object; an empty one if it is none. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return value instanceof Map ? (Map<String, Object>) value : Map.of();
    }

    static List<?> list(Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    static String text(Object value) {
        return value instanceof String said ? said : "";
    }

    static double number(Object value) {
        return value instanceof Number known ? known.doubleValue() : 0;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not JSON at character " + at);
    }

    /** The next character that is no blank; 0 at the end. */
    private char next() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
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
            throw wrong();
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong();
        }
        switch (next()) {
            case '{':
                return members(depth);
            case '[':
                return items(depth);
            case '"':
                return string();
            default:
                return word();
        }
    }

    private Map<String, Object> members(int depth) {
        Map<String, Object> found = new LinkedHashMap<>();
        need('{');
        if (takes('}')) {
            return found;
        }
        do {
            next();
            String name = string();
            need(':');
            found.put(name, value(depth + 1));
        } while (takes(','));
        need('}');
        return found;
    }

    private List<Object> items(int depth) {
        List<Object> found = new ArrayList<>();
        need('[');
        if (takes(']')) {
            return found;
        }
        do {
            found.add(value(depth + 1));
        } while (takes(','));
        need(']');
        return found;
    }

    private Object word() {
        int begin = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(begin, at);
        switch (word) {
            case "true":
                return true;
            case "false":
                return false;
            case "null":
                return null;
            default:
                if (!word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?")) {
                    throw wrong();
                }
                return word.matches("-?[0-9]{1,18}") ? (Object) Long.valueOf(word) : Double.valueOf(word);
        }
    }

    private String string() {
        StringBuilder found = new StringBuilder();
        need('"');
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (letter == '"') {
                return found.toString();
            }
            found.append(letter == '\\' ? escaped() : letter);
        }
        throw wrong();
    }

    private char escaped() {
        char letter = at < text.length() ? text.charAt(at++) : 0;
        int known = "\"\\/bfnrt".indexOf(letter);
        if (letter == 'u' && at + 4 <= text.length()) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        if (known < 0) {
            throw wrong();
        }
        return "\"\\/\b\f\n\r\t".charAt(known);
    }
}
