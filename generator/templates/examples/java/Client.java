import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLHandshakeException;

/** Submits once, polls, downloads. What is sent again, and when, the table decides. */
final class Client {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration REQUEST = Duration.ofSeconds(70);
    private static final double WAIT_SECONDS = 1800;
    private static final int MOST_REDIRECTS = 10;

    /** How a submit, a wait or a download ended otherwise than well. */
    static final class Failure extends Exception {
        private static final long serialVersionUID = 1;
        final boolean isDoubtful;

        Failure(String operation, String outcome, String why) {
            super(operation + ": " + outcome + " (" + why + ")" + (isDoubt(operation, outcome)
                    ? "; it may have been accepted, and billed: do not send it again before you have looked" : ""));
            isDoubtful = isDoubt(operation, outcome);
        }

        private static boolean isDoubt(String operation, String outcome) {
            return operation.equals("submit") && outcome.equals("unknown");
        }
    }

    /** Sends one request. */
    private interface Sender {
        Lifecycle.Exchange send() throws Failure, InterruptedException;
    }

    private record Seen(Lifecycle.Exchange exchange, Lifecycle.Brought brought, Lifecycle.Step step) {}

    private final Lifecycle lifecycle;
    private final String baseUrl;
    private final String key;
    // No redirect is followed: the key would go there, and a submit with it.
    private HttpClient http = fresh();

    Client(Lifecycle lifecycle, String baseUrl, String key) {
        this.lifecycle = lifecycle;
        this.baseUrl = baseUrl;
        this.key = key;
    }

    private static HttpClient fresh() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** Sends a body once, and again only if it was surely not accepted; gives the task's id. */
    String submit(String path, String body) throws Failure, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        Seen seen = repeated("submit", "", () -> ask(authenticated(request)));
        if (!seen.step().outcome().equals("accepted")) {
            throw failure("submit", seen);
        }
        return seen.brought().taskId();
    }

    /** Polls a task until it has succeeded; gives the address of its first video. */
    String await(String taskId) throws Failure, InterruptedException {
        Map<String, Object> result = Json.object(Json.object(lifecycle.catalog.get("task")).get("result"));
        String query = result.get("parameter") + "=" + URLEncoder.encode(taskId, StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + result.get("path") + "?" + query));
        Seen seen = repeated("poll", taskId, () -> {
            Lifecycle.Exchange exchange = ask(authenticated(request));
            if (exchange.isSuccess() && lifecycle.read("poll", taskId, exchange).has().isEmpty()) {
                http = fresh(); // a response to another request came: more may follow it on that connection
            }
            return exchange;
        });
        if (!seen.step().outcome().equals("succeeded")) {
            throw failure("poll", seen);
        }
        List<?> videos = Json.list(seen.exchange().object().get("videos"));
        String url = videos.isEmpty() ? "" : Json.text(Json.object(videos.get(0)).get("video_url"));
        if (url.isEmpty()) {
            throw new Failure("poll", "succeeded", "the task has no video");
        }
        return url;
    }

    /** Saves a task's video. Whatever happens, nothing is submitted. */
    void download(String taskId, String url, Path target) throws Failure, InterruptedException, IOException {
        String[] address = {url};
        boolean[] isExpired = {false};
        Seen seen = repeated("download", taskId, () -> {
            if (isExpired[0]) {
                address[0] = await(taskId);
            }
            Lifecycle.Exchange exchange = fetched(taskId, address[0]);
            isExpired[0] = outcome(taskId, exchange).equals("expired");
            return exchange;
        });
        if (!seen.step().outcome().equals("received")) {
            throw failure("download", seen);
        }
        // Renamed when whole: nobody finds half a video.
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Files.write(part, seen.exchange().body());
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What a storage, and whoever it sends on to, has at an address; the key is none of its business. */
    private Lifecycle.Exchange fetched(String taskId, String url) throws InterruptedException {
        URI address = URI.create(url);
        for (int redirects = 0; ; redirects++) {
            Lifecycle.Exchange exchange = ask(HttpRequest.newBuilder(address));
            if (redirects == MOST_REDIRECTS || !outcome(taskId, exchange).equals("elsewhere")) {
                return exchange;
            }
            address = address.resolve(exchange.headers().get("location"));
        }
    }

    private String outcome(String taskId, Lifecycle.Exchange exchange) {
        Lifecycle.Brought brought = lifecycle.read("download", taskId, exchange);
        return lifecycle.new Walk("download").step(exchange, brought, Instant.now(), 0).outcome();
    }

    /** Sends a request until the table says that it may not, or need not, be sent again. */
    private Seen repeated(String operation, String taskId, Sender sender) throws Failure, InterruptedException {
        Lifecycle.Walk walk = lifecycle.new Walk(operation);
        long begun = System.nanoTime();
        while (true) {
            Lifecycle.Exchange exchange = sender.send().after(passed(begun));
            Lifecycle.Brought brought = lifecycle.read(operation, taskId, exchange);
            double chance = ThreadLocalRandom.current().nextDouble();
            Lifecycle.Step step = walk.step(exchange, brought, Instant.now(), chance);
            if (!step.repeat() || passed(begun) + step.pause() > WAIT_SECONDS) {
                return new Seen(exchange, brought, step);
            }
            System.err.printf("%s: %s, again in %.1f s%n", operation, step.outcome(), step.pause());
            Thread.sleep((long) (step.pause() * 1000));
        }
    }

    private static double passed(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private HttpRequest.Builder authenticated(HttpRequest.Builder request) {
        Map<String, Object> known = Json.object(lifecycle.catalog.get("authentication"));
        return request.setHeader(Json.text(known.get("header")), known.get("scheme") + " " + key)
                .setHeader("Content-Type", Json.text(lifecycle.catalog.get("contentType")));
    }

    /** Sends one request and tells what came of it, and whether it may have left where nothing came. */
    private Lifecycle.Exchange ask(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpResponse<byte[]> response =
                    http.send(request.timeout(REQUEST).build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, String> headers = new HashMap<>();
            response.headers().map().forEach((name, texts) -> headers.put(name.toLowerCase(Locale.ROOT), texts.get(0)));
            return new Lifecycle.Exchange("response", response.statusCode(), headers, response.body(), 0, "");
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException never) {
            return Lifecycle.Exchange.nothing("not sent", never.toString());
        } catch (IOException broken) {
            return Lifecycle.Exchange.nothing("broken", broken.toString());
        }
    }

    private static Failure failure(String operation, Seen seen) {
        Lifecycle.Exchange exchange = seen.exchange();
        String text = exchange.text();
        String said = "HTTP " + exchange.status() + ": " + text.substring(0, Math.min(text.length(), 200));
        return new Failure(operation, seen.step().outcome(), exchange.status() == 0 ? exchange.why() : said);
    }
}
