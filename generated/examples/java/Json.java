// Copied from generator/templates/examples/java/Json.java: edit that file, then run `make generate`.
import java.util.List;
import java.util.Map;

/** Looks into JSON whose shape nobody knows for sure: what is of another type counts as empty. */
final class Json {
    private Json() {}

    /** What a text is as JSON; an IllegalArgumentException if it is none. */
    static Object read(String text) {
        return videotasks.Json.read(text);
    }

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
}
