// Has the package judge bodies: `java Judge FILE...` reads vector files, and writes a line of JSON for each test.
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import videotasks.Json;
import videotasks.Problem;
import videotasks.Validation;

final class Judge {
    private Judge() {}

    /** The body of a test, with its long texts in their places. */
    private static Object whole(Map<?, ?> test) {
        Object data = test.get("data");
        List<?> rules = test.containsKey("longTexts") ? (List<?>) test.get("longTexts") : List.of();
        for (Object each : rules) {
            Map<?, ?> rule = (Map<?, ?>) each;
            StringBuilder text = new StringBuilder();
            for (Object part : (List<?>) rule.get("parts")) {
                Map<?, ?> run = (Map<?, ?>) part;
                text.append(((String) run.get("text")).repeat(((Number) run.get("count")).intValue()));
            }
            String[] steps = ((String) rule.get("pointer")).split("/", -1);
            data = with(data, List.of(steps).subList(1, steps.length), text.toString());
        }
        return data;
    }

    /** A value with a text in the place to which the steps lead. */
    private static Object with(Object value, List<String> steps, String text) {
        if (steps.isEmpty()) {
            return text;
        }
        String step = steps.get(0).replace("~1", "/").replace("~0", "~");
        List<String> rest = steps.subList(1, steps.size());
        if (value instanceof List) {
            List<Object> items = new ArrayList<>((List<?>) value);
            int index = Integer.parseInt(step);
            items.set(index, with(items.get(index), rest, text));
            return items;
        }
        Map<Object, Object> members = new LinkedHashMap<>((Map<?, ?>) value);
        members.put(step, with(members.get(step), rest, text));
        return members;
    }

    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String file : files) {
            for (Object group : (List<?>) Json.read(Files.readString(Path.of(file)))) {
                Map<?, ?> members = (Map<?, ?>) group;
                boolean isTexts = members.containsKey("texts");
                Object title = isTexts ? members.get("description") : ((Map<?, ?>) members.get("schema")).get("title");
                Validation validation = Validation.of((String) title);
                for (Object test : (List<?>) members.get(isTexts ? "texts" : "tests")) {
                    Map<?, ?> given = (Map<?, ?>) test;
                    String text = isTexts ? (String) given.get("text") : Json.write(whole(given));
                    List<Object> said = new ArrayList<>();
                    for (Problem problem : validation.problems(text)) {
                        List<Object> words = new ArrayList<>();
                        words.add(problem.pointer());
                        words.add(problem.rule());
                        words.add(problem.nearest());
                        words.add(problem.message());
                        words.add(problem.source());
                        said.add(words);
                    }
                    out.println(Json.write(said));
                }
            }
        }
        out.flush();
    }
}
