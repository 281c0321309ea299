// Copied from generator/templates/examples/java/Main.java: edit that file, then run `make generate`.
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import videotasks.Problem;
import videotasks.Validation;

/** Makes one video, or walks the vectors of the lifecycle. */
final class Main {
    private static final String USAGE = """
            usage:
              java -cp build Main vectors CATALOG LIFECYCLE
              java -cp build Main make CATALOG PROVIDER ENDPOINT BODY TARGET

            The key comes from the provider's variable in the catalogue; VIDEOTASKS_BASE_URL replaces the provider's host,
            and a body is sent as it is if VIDEOTASKS_UNCHECKED is set.
            """;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            if (arguments.length == 3 && arguments[0].equals("vectors")) {
                vectors(arguments[1], arguments[2]);
            } else if (arguments.length == 6 && arguments[0].equals("make")) {
                make(arguments);
            } else {
                System.err.print(USAGE);
                System.exit(2);
            }
        } catch (Client.Failure failure) {
            System.err.println(failure.getMessage());
            System.exit(failure.isDoubtful ? 3 : 1);
        } catch (IOException | IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
    }

    private static Object json(String path) throws IOException {
        return Json.read(Files.readString(Path.of(path)));
    }

    private static Map<String, Object> named(Object list, String id) {
        for (Object item : Json.list(list)) {
            if (id.equals(Json.object(item).get("id"))) {
                return Json.object(item);
            }
        }
        throw new IllegalArgumentException("the catalogue has no " + id);
    }

    private static void make(String[] arguments) throws Client.Failure, IOException, InterruptedException {
        Map<String, Object> catalog = Json.object(json(arguments[1]));
        Map<String, Object> provider = named(catalog.get("providers"), arguments[2]);
        Map<String, Object> endpoint = named(catalog.get("endpoints"), arguments[3]);
        String body = Files.readString(Path.of(arguments[4]));
        if (System.getenv("VIDEOTASKS_UNCHECKED") == null) {
            check(arguments[3], body);
        }
        String variable = Json.text(provider.get("keyVariable"));
        String key = System.getenv(variable);
        if (key == null || key.isEmpty()) {
            throw new IllegalArgumentException("no key in " + variable);
        }
        String host = Json.text(provider.get("host"));
        String baseUrl = System.getenv().getOrDefault("VIDEOTASKS_BASE_URL", host).replaceAll("/+$", "");
        Client client = new Client(new Lifecycle(catalog), baseUrl, key);
        String taskId = client.submit(Json.text(endpoint.get("path")), body);
        System.out.println("accepted as task " + taskId); // keep it: the task goes on if this program does not
        client.download(taskId, client.await(taskId), Path.of(arguments[5]));
        System.out.println("saved " + arguments[5]);
    }

    /** Finds what is wrong with a body before it costs anything. */
    private static void check(String endpoint, String body) {
        List<Problem> problems = Validation.of(endpoint).problems(body);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the body is wrong, and was not sent: " + problems);
        }
    }

    /** What a client would have seen of a vector. */
    private static Lifecycle.Exchange exchange(Map<String, Object> vector) {
        double seconds = Json.number(vector.get("seconds"));
        if (vector.get("transport") instanceof String transport) {
            String event = transport.equals("refused") ? "not sent" : "broken";
            return Lifecycle.Exchange.nothing(event, transport).after(seconds);
        }
        byte[] body = vector.containsKey("bodyBase64")
                ? Base64.getDecoder().decode(Json.text(vector.get("bodyBase64")))
                : Json.text(vector.get("body")).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>();
        Json.object(vector.get("headers")).forEach((name, text) -> headers.put(name.toLowerCase(Locale.ROOT), text.toString()));
        int status = (int) Json.number(vector.get("status"));
        return new Lifecycle.Exchange("response", status, headers, body, seconds, "");
    }

    private static void vectors(String path, String file) throws IOException {
        Lifecycle lifecycle = new Lifecycle(Json.object(json(path)));
        int count = 0;
        int wrong = 0;
        for (Object item : (List<?>) json(file)) {
            Map<String, Object> group = Json.object(item);
            String operation = Json.text(group.get("operation"));
            Instant now = Instant.parse(Json.text(group.get("now")));
            for (Object test : Json.list(group.get("tests"))) {
                Lifecycle.Walk longest = lifecycle.new Walk(operation);
                Lifecycle.Walk shortest = lifecycle.new Walk(operation);
                for (Object given : Json.list(Json.object(test).get("exchanges"))) {
                    Map<String, Object> vector = Json.object(given);
                    Lifecycle.Exchange exchange = exchange(vector);
                    Lifecycle.Brought brought = lifecycle.read(operation, Json.text(group.get("taskId")), exchange);
                    Lifecycle.Step step = longest.step(exchange, brought, now, 0);
                    double least = shortest.step(exchange, brought, now, 1).pause();
                    Map<String, Object> pause = Json.object(vector.get("pause"));
                    count++;
                    if (!step.outcome().equals(vector.get("outcome"))
                            || !vector.get("repeat").equals(step.repeat())
                            || !brought.taskId().equals(Json.text(vector.get("taskId")))
                            || Math.abs(step.pause() - Json.number(pause.get("most"))) > 0.001
                            || Math.abs(least - Json.number(pause.get("least"))) > 0.001) {
                        wrong++;
                        System.out.println(operation + ": " + Json.object(test).get("description") + ": " + step);
                    }
                }
            }
        }
        System.out.println(count + " exchanges, " + wrong + " wrong");
        if (count == 0 || wrong > 0) {
            throw new IllegalArgumentException("the vectors do not agree");
        }
    }
}
