package videotasks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows values to people: long ones are cut, and of a data URI only its beginning is left. */
final class Show {
    private static final int SHOWN = 60;

    private Show() {}

    static String value(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof List<?> items) {
            return "an array of " + items.size();
        }
        if (value instanceof Map) {
            return "an object";
        }
        String shown = String.valueOf(value);
        return shown.length() <= SHOWN ? shown : shown.substring(0, SHOWN) + "...";
    }

    /** Values in a row, as JSON writes them. */
    static String listed(List<Object> values) {
        return values.stream().map(Json::write).collect(Collectors.joining(", "));
    }

    static String members(Map<String, Object> members) {
        return members.entrySet().stream()
                .map(member -> member.getKey() + ": " + inner(member.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String inner(Object value) {
        if (value instanceof Map) {
            return members(Values.members(value));
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Show::inner).collect(Collectors.joining(", ", "[", "]"));
        }
        return value(value);
    }

    private static String text(String value) {
        boolean isData = value.regionMatches(true, 0, "data:", 0, 5);
        int comma = isData ? value.indexOf(',') : -1;
        String shortened = comma < 0
                ? value
                : value.substring(0, comma) + ",... (" + counted(value.length() - comma - 1, "character") + ")";
        int length = Values.codePoints(shortened);
        if (length <= SHOWN) {
            return Json.quoted(shortened);
        }
        String beginning = shortened.substring(0, shortened.offsetByCodePoints(0, SHOWN));
        return Json.quoted(beginning) + "... (" + counted(Values.codePoints(value), "character") + ")";
    }

    /** Which types are said with "an". */
    static String article(String type) {
        return "aeiou".indexOf(type.toLowerCase(Locale.ROOT).charAt(0)) < 0 ? "a " : "an ";
    }

    /** A number and what it counts: 1 item, 2 items. */
    static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
