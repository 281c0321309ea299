package videotasks;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Looks at values as JSON has them: whole numbers whatever their form, lengths in Unicode code points. */
final class Values {
    /** A member that is left out, which is not the same as null. */
    static final Object ABSENT = new Object();

    private static final long ROOM = 1L << 30;

    private Values() {}

    static Object member(Map<String, Object> body, String name) {
        return body.getOrDefault(name, ABSENT);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> members(Object value) {
        return (Map<String, Object>) value;
    }

    static List<?> items(Object value) {
        return (List<?>) value;
    }

    static List<Object> listed(String json) {
        return Collections.unmodifiableList(new ArrayList<>(items(Json.read(json))));
    }

    static Set<String> names(String json) {
        Set<String> found = new LinkedHashSet<>();
        items(Json.read(json)).forEach(name -> found.add((String) name));
        return found;
    }

    static boolean isString(Object value) {
        return value instanceof String;
    }

    static boolean isBoolean(Object value) {
        return value instanceof Boolean;
    }

    static boolean isNumber(Object value) {
        return value instanceof Long || value instanceof BigDecimal;
    }

    static boolean isInteger(Object value) {
        return value instanceof Long || value instanceof BigDecimal number && isWhole(number);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }

    /** Whether two values are the same to JSON, which has one kind of numbers. */
    static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal || other instanceof BigDecimal) {
            return isNumber(one) && isNumber(other) && compare(one, exact(other)) == 0;
        }
        return one == null ? other == null : one.equals(other);
    }

    static boolean among(List<Object> values, Object value) {
        for (Object other : values) {
            if (same(other, value)) {
                return true;
            }
        }
        return false;
    }

    /** The members of an object in a body; none where it is not there, or none. */
    static Map<String, Object> inner(Map<String, Object> body, String name) {
        return member(body, name) instanceof Map ? members(member(body, name)) : Map.of();
    }

    /** How many objects of a list have one of some values, and those that do not tell if these count, too. */
    static long counted(Object list, String member, Object leftOut, List<?> values, boolean withUntold) {
        long found = 0;
        for (Object item : items(list)) {
            if (item instanceof Map) {
                Object told = members(item).getOrDefault(member, leftOut);
                found += values.contains(told) || withUntold && told == null ? 1 : 0;
            }
        }
        return found;
    }

    /** An object in a list, and its number there. */
    record Inner(int index, Map<String, Object> members) {}

    static List<Inner> inners(Map<String, Object> body, String name) {
        List<Inner> found = new ArrayList<>();
        if (member(body, name) instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                if (items.get(index) instanceof Map) {
                    found.add(new Inner(index, members(items.get(index))));
                }
            }
        }
        return found;
    }

    static boolean isIn(Map<String, Object> body, String name, List<Object> values, boolean leftOut) {
        Object value = member(body, name);
        return value == ABSENT ? leftOut : among(values, value);
    }

    static boolean isNotIn(Map<String, Object> body, String name, List<Object> values, boolean leftOut) {
        Object value = member(body, name);
        return value == ABSENT ? leftOut : !among(values, value);
    }

    static int compare(Object number, long limit) {
        return number instanceof Long whole ? Long.compare(whole, limit) : compare(number, BigDecimal.valueOf(limit));
    }

    static int compare(Object number, BigDecimal limit) {
        return exact(number).compareTo(limit);
    }

    /** Whether a number is a whole multiple of a step; no number of any size is written out. */
    static boolean isMultiple(Object number, int step) {
        if (number instanceof Long whole) {
            return whole % step == 0;
        }
        BigDecimal decimal = (BigDecimal) number;
        if (!isWhole(decimal)) {
            return false;
        }
        BigDecimal plain = decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        BigInteger by = BigInteger.valueOf(step);
        BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(-(long) plain.scale()), by);
        return plain.unscaledValue().multiply(power).mod(by).signum() == 0;
    }

    static BigDecimal exact(Object number) {
        return number instanceof Long whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
    }

    static boolean isShorter(String text, long limit) {
        return text.length() < limit || text.length() < 2 * limit && codePoints(text) < limit;
    }

    static boolean isLonger(String text, long limit) {
        return text.length() > limit && (text.length() > 2 * limit || codePoints(text) > limit);
    }

    static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether a part of a text fits. The JDK's engine calls itself for each turn of a group: a long text needs room. */
    static boolean fits(Pattern pattern, String text) {
        try {
            return pattern.matcher(text).find();
        } catch (StackOverflowError deep) {
            boolean[] found = {false};
            long room = Math.min(ROOM, (1L << 20) + 1000L * text.length());
            Thread thread = new Thread(null, () -> found[0] = pattern.matcher(text).find(), "pattern", room);
            thread.start();
            boolean interrupted = false;
            while (true) {
                try {
                    thread.join();
                    break;
                } catch (InterruptedException interrupt) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return found[0];
        }
    }

    // What a body's methods give.

    static String string(Object value) {
        return value instanceof String text ? text : null;
    }

    static Boolean truth(Object value) {
        return value instanceof Boolean truth ? truth : null;
    }

    static Double number(Object value) {
        return value instanceof Number number ? (Double) number.doubleValue() : null;
    }

    /** A whole number that 64 bits hold. */
    static Long asLong(Object value) {
        BigInteger whole = asBigInteger(value);
        return whole != null && whole.bitLength() < Long.SIZE ? (Long) whole.longValue() : null;
    }

    static BigInteger asBigInteger(Object value) {
        if (value instanceof Long whole) {
            return BigInteger.valueOf(whole);
        }
        // No machine has room for the digits of 1e2000000000.
        boolean small = value instanceof BigDecimal number && number.precision() - (long) number.scale() < 10_000;
        return small && isInteger(value) ? ((BigDecimal) value).toBigInteger() : null;
    }

    static <C extends Choice> C choice(C[] choices, Object value) {
        for (C choice : choices) {
            if (same(Json.plain(choice), value)) {
                return choice;
            }
        }
        return null;
    }

    static <C extends Choice> C chosen(C[] choices, Object value) {
        C found = choice(choices, Json.plain(value));
        if (found == null) {
            throw new IllegalArgumentException(Show.value(value) + " is not among the allowed values");
        }
        return found;
    }

    static <T> T object(Object value, Function<Map<String, Object>, T> maker) {
        return value instanceof Map ? maker.apply(members(value)) : null;
    }

    static List<Object> list(Object value) {
        return list(value, item -> item);
    }

    static <T> List<T> list(Object value, Function<Object, T> reader) {
        if (!(value instanceof List<?> items)) {
            return null;
        }
        List<T> found = new ArrayList<>();
        items.forEach(item -> found.add(reader.apply(item)));
        return Collections.unmodifiableList(found);
    }
}
