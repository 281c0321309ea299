// Has the package judge bodies: `java Judge FILE...` reads vector files, and writes a line of JSON for each test.
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import videotasks.Json;
import videotasks.Problem;
import videotasks.Validation;

final class Judge {
    private Judge() {}

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
                    String text = isTexts ? (String) given.get("text") : Json.write(given.get("data"));
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
