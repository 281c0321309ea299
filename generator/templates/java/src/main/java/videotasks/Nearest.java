package videotasks;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a wrong value was probably meant to be: the nearest one that is allowed, as the Python client finds it. */
final class Nearest {
    private static final int LONGEST = 60;
    private static final double NEAR_ENOUGH = 0.6;
    private static final Pattern SIDES = Pattern.compile("([1-9][0-9]{0,3})[:x/;]([1-9][0-9]{0,3})");
    private static final Pattern LINES = Pattern.compile("([1-9][0-9]{0,4})[pP]");

    private Nearest() {}

    /** By distance for numbers, by spelling for names; null if none is near. */
    static Object of(Object value, Collection<?> allowed) {
        if (Values.isNumber(value)) {
            return number(Values.exact(value), allowed);
        }
        if (value instanceof String text && Values.codePoints(text) <= LONGEST) {
            List<String> names = allowed.stream().filter(String.class::isInstance).map(String.class::cast).toList();
            return text(text.strip(), names);
        }
        return null;
    }

    private static Object number(BigDecimal value, Collection<?> allowed) {
        Object found = null;
        double least = Double.MAX_VALUE;
        for (Object other : allowed) {
            if (Values.isNumber(other)) {
                double distance = Math.abs(Values.exact(other).doubleValue() - value.doubleValue());
                if (found == null || distance < least) {
                    found = other;
                    least = distance;
                }
            }
        }
        return found;
    }

    private static String text(String given, List<String> names) {
        Double size = size(given);
        String found = null;
        if (size != null) {
            double least = Double.MAX_VALUE;
            for (String name : names.stream().sorted().toList()) {
                Double other = size(name);
                if (other != null && (found == null || Math.abs(other - size) < least)) {
                    found = name;
                    least = Math.abs(other - size);
                }
            }
            if (found != null) {
                return found;
            }
        }
        Map<String, String> folded = new TreeMap<>();
        names.forEach(name -> folded.put(name.toLowerCase(Locale.ROOT), name));
        String word = given.toLowerCase(Locale.ROOT);
        List<String> begun = folded.keySet().stream().filter(name -> !given.isEmpty() && name.startsWith(word)).toList();
        if (begun.size() == 1) {
            return folded.get(begun.get(0));
        }
        double best = 0;
        for (Map.Entry<String, String> name : folded.entrySet()) {
            double likeness = likeness(name.getKey().codePoints().toArray(), word.codePoints().toArray());
            if (likeness >= NEAR_ENOUGH && likeness >= best) {
                best = likeness;
                found = name.getValue();
            }
        }
        return found;
    }

    /** What a text such as 16:9 or 720p measures, on a scale on which near ones are alike. */
    private static Double size(String text) {
        Matcher sides = SIDES.matcher(text);
        if (sides.matches()) {
            return Math.log(Double.parseDouble(sides.group(1)) / Double.parseDouble(sides.group(2)));
        }
        Matcher lines = LINES.matcher(text);
        return lines.matches() ? (Double) Math.log(Double.parseDouble(lines.group(1))) : null;
    }

    /** How alike two texts are, from 0 to 1: twice what they share, over what both have. */
    private static double likeness(int[] one, int[] other) {
        int both = one.length + other.length;
        return both == 0 ? 1 : 2.0 * shared(one, 0, one.length, other, 0, other.length) / both;
    }

    /** How much two texts share: their longest common part, and what is shared on each side of it. */
    private static int shared(int[] one, int from, int to, int[] other, int start, int end) {
        int row = 0;
        int column = 0;
        int size = 0;
        int[] above = new int[other.length + 1];
        for (int left = from; left < to; left++) {
            int[] lengths = new int[other.length + 1];
            for (int right = start; right < end; right++) {
                if (one[left] == other[right]) {
                    lengths[right + 1] = above[right] + 1;
                    if (lengths[right + 1] > size) {
                        size = lengths[right + 1];
                        row = left - size + 1;
                        column = right - size + 1;
                    }
                }
            }
            above = lengths;
        }
        if (size == 0) {
            return 0;
        }
        return shared(one, from, row, other, start, column) + size
                + shared(one, row + size, to, other, column + size, end);
    }
}
