package videotasks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects what is wrong with a body. Each method tells whether a rule is kept, and else says what is wrong. */
final class Problems {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");

    private final Origin origin;
    private final List<Problem> found = new ArrayList<>();

    Problems(Origin origin) {
        this.origin = origin;
    }

    List<Problem> found() {
        return Collections.unmodifiableList(found);
    }

    private boolean add(Place place, String rule, Object value, String words, Object nearest) {
        String shape = place.shape();
        String source = origin.pages().getOrDefault(shape, origin.page());
        String holds = origin.disputes().get(shape + " " + rule);
        String message = holds == null ? words : words + " (the sources disagree. " + holds + ")";
        found.add(new Problem(place.pointer(), rule, value, message, nearest, source));
        return false;
    }

    /** Says under which condition the last limit was one. */
    void beside(String says) {
        Problem last = found.remove(found.size() - 1);
        String words = last.message() + " here: " + says;
        found.add(new Problem(last.pointer(), last.rule(), last.value(), words, last.nearest(), last.source()));
    }

    private static String hint(Object nearest) {
        return nearest == null ? "" : "; did you mean " + Json.write(nearest) + "?";
    }

    /** A text that is not JSON. */
    void isUnreadable(String why) {
        add(Place.ROOT, "json", null, why, null);
    }

    boolean isRoot(Object value) {
        return value instanceof Map || type(Place.ROOT, "object", value);
    }

    boolean isGiven(Place at, Object step, Object value) {
        return value != Values.ABSENT || add(at.to(step), "required", null, "is required and missing", null);
    }

    void areKnown(Place at, Map<String, Object> body, Set<String> names) {
        for (String name : body.keySet()) {
            if (!names.contains(name)) {
                Object nearest = Nearest.of(name, names);
                String words = Show.value(name) + " is not a parameter" + hint(nearest);
                add(at.to(name), "additionalProperties", name, words, nearest);
            }
        }
    }

    boolean isString(Place at, Object step, Object value) {
        return value instanceof String || type(at.to(step), "string", value);
    }

    boolean isBoolean(Place at, Object step, Object value) {
        return value instanceof Boolean || type(at.to(step), "boolean", value);
    }

    boolean isInteger(Place at, Object step, Object value) {
        return Values.isInteger(value) || type(at.to(step), "integer", value);
    }

    boolean isNumber(Place at, Object step, Object value) {
        return Values.isNumber(value) || type(at.to(step), "number", value);
    }

    boolean isArray(Place at, Object step, Object value) {
        return value instanceof List || type(at.to(step), "array", value);
    }

    boolean isObject(Place at, Object step, Object value) {
        return value instanceof Map || type(at.to(step), "object", value);
    }

    boolean isOneOf(Place at, Object step, Object value, String... types) {
        for (String type : types) {
            boolean isOfType = switch (type) {
                case "string" -> value instanceof String;
                case "boolean" -> value instanceof Boolean;
                case "integer" -> Values.isInteger(value);
                default -> Values.isNumber(value);
            };
            if (isOfType) {
                return true;
            }
        }
        return type(at.to(step), String.join(" or ", types), value);
    }

    private boolean type(Place place, String expected, Object value) {
        Object nearest = null;
        boolean isNumber = expected.equals("integer") || expected.equals("number");
        if (isNumber && value instanceof String text && DIGITS.matcher(text).matches()) {
            nearest = Long.valueOf(text);
        }
        if (expected.equals("string") && value instanceof Long) {
            nearest = value.toString();
        }
        String words = Show.value(value) + " is not " + Show.article(expected) + expected + hint(nearest);
        return add(place, "type", value, words, nearest);
    }

    boolean isAmong(Place at, Object step, Object value, List<Object> allowed) {
        if (Values.among(allowed, value)) {
            return true;
        }
        Object nearest = Nearest.of(value, allowed);
        String only = allowed.size() == 1 ? ", the only value" : "";
        String hint = nearest == null || !only.isEmpty() ? "" : "; nearest: " + Json.write(nearest);
        String words = Show.value(value) + " is not among the allowed values: " + Show.listed(allowed) + only + hint;
        return add(at.to(step), "enum", value, words, nearest);
    }

    boolean lengthAtLeast(Place at, Object step, Object value, long limit) {
        return !Values.isShorter((String) value, limit) || length(at.to(step), "minLength", "at least", value, limit);
    }

    boolean lengthAtMost(Place at, Object step, Object value, long limit) {
        return !Values.isLonger((String) value, limit) || length(at.to(step), "maxLength", "at most", value, limit);
    }

    private boolean length(Place place, String rule, String side, Object value, long limit) {
        int length = Values.codePoints((String) value);
        String has = "has " + Show.counted(length, "character");
        return add(place, rule, value, has + ", " + side + " " + limit + " allowed", limit);
    }

    boolean itemsAtLeast(Place at, Object step, Object value, long limit) {
        return Values.items(value).size() >= limit || items(at.to(step), "minItems", "at least", value, limit);
    }

    boolean itemsAtMost(Place at, Object step, Object value, long limit) {
        return Values.items(value).size() <= limit || items(at.to(step), "maxItems", "at most", value, limit);
    }

    private boolean items(Place place, String rule, String side, Object value, long limit) {
        int count = Values.items(value).size();
        String has = "has " + Show.counted(count, "item");
        return add(place, rule, value, has + ", " + side + " " + limit + " allowed", limit);
    }

    /** Whether a list has no more objects whose member is one of some values than it may; {@code limits} are pairs. */
    boolean countsAtMost(
            Place at, Object step, Object value, String rule, String member, Object leftOut, List<Object> limits) {
        for (Object pair : limits) {
            long limit = (Long) Values.items(pair).get(1);
            List<?> values = Values.items(Values.items(pair).get(0));
            long count = Values.counted(value, member, leftOut, values, false);
            if (count > limit) {
                String words = "has " + Show.counted(count, "item") + " " + which(rule, member, values);
                return add(at.to(step), rule, value, words + ", at most " + limit + " allowed", limit);
            }
        }
        return true;
    }

    /** Whether it has no fewer than it must; nobody asks of a list in which an item is wrong by itself. */
    boolean countsAtLeast(
            Place at, Object step, Object value, String rule, String member, Object leftOut, List<Object> limits) {
        String below = at.to(step).pointer() + "/";
        if (found.stream().anyMatch(one -> one.pointer().startsWith(below))) {
            return false;
        }
        for (Object pair : limits) {
            long limit = (Long) Values.items(pair).get(1);
            List<?> values = Values.items(Values.items(pair).get(0));
            long count = Values.counted(value, member, leftOut, values, true);
            if (count < limit) {
                String words = "has " + Show.counted(count, "item") + " " + which(rule, member, values);
                return add(at.to(step), rule, value, words + ", at least " + limit + " needed", limit);
            }
        }
        return true;
    }

    private static String which(String rule, String member, List<?> values) {
        if (rule.equals("mediaByKind")) {
            return "of the kind " + values.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        }
        return "whose " + member + " is " + values.stream().map(Json::write).collect(Collectors.joining(" or "));
    }

    boolean rangeAtLeast(Place at, Object step, Object value, long limit) {
        return Values.compare(value, limit) >= 0 || range(at.to(step), "minimum", "at least", value, limit);
    }

    boolean rangeAtLeast(Place at, Object step, Object value, BigDecimal limit) {
        return Values.compare(value, limit) >= 0 || range(at.to(step), "minimum", "at least", value, limit);
    }

    boolean rangeAtMost(Place at, Object step, Object value, long limit) {
        return Values.compare(value, limit) <= 0 || range(at.to(step), "maximum", "at most", value, limit);
    }

    boolean rangeAtMost(Place at, Object step, Object value, BigDecimal limit) {
        return Values.compare(value, limit) <= 0 || range(at.to(step), "maximum", "at most", value, limit);
    }

    private boolean range(Place place, String rule, String side, Object value, Object limit) {
        String words = Show.value(value) + " is out of range: " + side + " " + limit + " allowed";
        return add(place, rule, value, words, limit);
    }

    boolean isMultiple(Place at, Object step, Object value, int of) {
        return Values.isMultiple(value, of)
                || add(at.to(step), "step", value, Show.value(value) + " is not a multiple of " + of, null);
    }

    boolean fits(Place at, Object step, Object value, Pattern pattern, String shown) {
        return Values.fits(pattern, (String) value)
                || add(at.to(step), "pattern", value, Show.value(value) + " does not match " + shown, null);
    }

    /** Whether a text begins as an address or a file in a text does. */
    boolean begins(Place at, Object step, Object value, Pattern pattern, String expected) {
        return Values.fits(pattern, (String) value)
                || add(at.to(step), "media", value, Show.value(value) + " is not accepted: expected " + expected, null);
    }

    void isNotAllowed(Place at, Object step, Object value, List<Object> allowed, String says) {
        String words = Show.value(value) + " is not allowed here, expected " + Show.listed(allowed) + ": " + says;
        add(at.to(step), "allow", value, words, Nearest.of(value, allowed));
    }

    void isNeeded(Place at, Object step, String says) {
        add(at.to(step), "require", null, "is needed and missing: " + says, null);
    }

    void isExcluded(Place at, Object step, Object value, String says) {
        add(at.to(step), "exclude", value, "must not be given here: " + says, null);
    }
}
