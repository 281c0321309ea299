import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The catalogue's table of decisions, and how it is looked up: no status and no reason is named here. */
final class Lifecycle {
    /** What came of one request: event is `not sent`, `broken` or `response`; names of headers are in lower case. */
    record Exchange(String event, int status, Map<String, String> headers, byte[] body, double seconds, String why) {
        static Exchange nothing(String event, String why) {
            return new Exchange(event, 0, Map.of(), new byte[0], 0, why);
        }

        Exchange after(double passed) {
            return new Exchange(event, status, headers, body, passed, why);
        }

        boolean isSuccess() {
            return status / 100 == 2;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The body as a JSON object; an empty one if it is none. */
        Map<String, Object> object() {
            try {
                return Json.object(Json.read(text()));
            } catch (IllegalArgumentException broken) {
                return Map.of();
            }
        }
    }

    /** What a response brings: `has` in the words of the table, a task's state and its id. */
    record Brought(String has, String reason, String state, String taskId) {}

    /** What an exchange means; `pause` is in seconds. */
    record Step(String outcome, boolean repeat, double pause) {}

    final Map<String, Object> catalog;
    private final Map<String, Object> task;
    private final Map<String, Object> lifecycle;
    private final Map<String, Object> pauses;

    Lifecycle(Map<String, Object> catalog) {
        this.catalog = catalog;
        this.task = Json.object(catalog.get("task"));
        this.lifecycle = Json.object(catalog.get("lifecycle"));
        this.pauses = Json.object(lifecycle.get("pauses"));
    }

    /** Finds out what a response brings; `taskId` is the task that was asked for. */
    Brought read(String operation, String taskId, Exchange exchange) {
        Map<String, Object> body = exchange.object();
        String idName = Json.text(task.get("id"));
        String has = "";
        String state = "";
        String accepted = "";
        if (operation.equals("submit") && exchange.isSuccess()) {
            accepted = identifier(body.get(idName));
            has = accepted.isEmpty() ? "" : "task id";
        } else if (operation.equals("poll") && exchange.isSuccess() && body.get("task") instanceof Map) {
            Map<String, Object> found = Json.object(body.get("task"));
            String about = identifier(found.get(idName));
            if (about.isEmpty() || isSameTask(about, taskId)) {
                has = "result";
                state = stateOf(found.get("status"));
            }
        } else if (operation.equals("download")) {
            if (exchange.headers().containsKey("location")) {
                has = "location";
            } else if (exchange.isSuccess()) {
                has = isText(exchange.body()) ? "text" : "file";
            }
        }
        return new Brought(has, reasonOf(body), state, accepted);
    }

    private String reasonOf(Map<String, Object> body) {
        for (Object pointer : Json.list(lifecycle.get("reason"))) {
            Object value = body;
            for (String name : pointer.toString().substring(1).split("/")) {
                value = Json.object(value).get(name);
            }
            if (value instanceof String text && !text.matches("[0-9]*")) {
                return text;
            }
        }
        return "";
    }

    private String stateOf(Object status) {
        for (Object known : Json.list(task.get("states"))) {
            if (Json.object(known).get("status").equals(status)) {
                return Json.text(Json.object(known).get("state"));
            }
        }
        return "unknown";
    }

    /** A task's id, of which some platforms make a number; "" if there is none. */
    private static String identifier(Object value) {
        return value instanceof Long ? value.toString() : Json.text(value).strip();
    }

    private static boolean isSameTask(String one, String other) {
        return one.replaceAll("[-_]", "").equalsIgnoreCase(other.replaceAll("[-_]", ""));
    }

    /** Every format of a video or an image has a byte 0 among its first bytes, and no text has. */
    private static boolean isText(byte[] body) {
        for (int index = 0; index < Math.min(body.length, 512); index++) {
            if (body[index] == 0) {
                return false;
            }
        }
        return body.length > 0;
    }

    /** How many seconds a response asks to wait; -1: it does not. */
    private static double retryAfter(Exchange exchange, Instant now) {
        String text = exchange.headers().getOrDefault("retry-after", "");
        if (text.matches("[0-9]{1,9}")) {
            return Double.parseDouble(text);
        }
        try {
            Instant date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Math.max(0, Duration.between(now, date).toMillis() / 1000.0);
        } catch (DateTimeException none) {
            return -1;
        }
    }

    /** One operation, from its first request on. */
    final class Walk {
        private final String operation;
        private final Map<String, Object> polling = Json.object(task.get("polling"));
        private double interval = Json.number(polling.get("intervalSeconds"));
        private int repeats;
        private int renewals;
        private int believed;
        private double lostSince = -1;

        Walk(String operation) {
            this.operation = operation;
        }

        /** Tells what an exchange means; `chance` is a number from 0 to 1. */
        Step step(Exchange exchange, Brought brought, Instant now, double chance) {
            Map<String, Object> row = decision(exchange, brought);
            String outcome = Json.text(row.get("outcome"));
            boolean isRepeated = Boolean.TRUE.equals(row.get("repeat"));
            if (outcome.equals("told")) {
                return told(brought.state(), chance);
            }
            believed = outcome.equals("failed") ? believed + 1 : 0;
            if (!row.containsKey("grace")) {
                lostSince = -1;
            } else if (lostSince < 0) {
                lostSince = exchange.seconds();
            }
            double lost = lostSince < 0 ? 0 : exchange.seconds() - lostSince;
            if (outcome.equals("elsewhere")) {
                return new Step(outcome, isRepeated, 0);
            }
            if (outcome.equals("expired")) {
                return new Step(outcome, isRepeated && ++renewals <= Json.number(pauses.get("mostRenewals")), 0);
            }
            Map<String, Object> limits = Json.object(pauses.get("retryAfter"));
            double asked = retryAfter(exchange, now);
            boolean counts = asked >= Json.number(limits.get("leastSeconds"));
            boolean tooOften = repeats >= Json.number(pauses.get("mostRepeats"));
            boolean tooLong = counts && asked > Json.number(limits.get("maximumSeconds"));
            boolean isOver = believed >= Json.number(pauses.get("believedFailures"))
                    || lost >= Json.number(pauses.get("graceSeconds"))
                    || !operation.equals("poll") && (tooOften || tooLong);
            if (!isRepeated || isOver) {
                return new Step(outcome, false, 0);
            }
            String kind = row.containsKey("longPauses") && asked < 0 ? "longBackoff" : "backoff";
            Map<String, Object> backoff = Json.object(pauses.get(kind));
            double grown = Json.number(backoff.get("firstSeconds"))
                    * Math.pow(Json.number(pauses.get("growth")), repeats++);
            double longest = Math.min(grown, Json.number(backoff.get("maximumSeconds")));
            return new Step(outcome, true, counts
                    ? Math.min(asked, Json.number(limits.get("maximumPollSeconds")))
                    : shortened(longest, chance));
        }

        private double shortened(double pause, double chance) {
            return pause * (1 - Json.number(pauses.get("jitter")) * chance);
        }

        /** What a task's result means. */
        private Step told(String state, double chance) {
            repeats = 0;
            believed = 0;
            lostSince = -1;
            if (state.equals("succeeded") || state.equals("failed")) {
                return new Step(state, false, 0);
            }
            double pause = shortened(interval, chance);
            double grown = interval * Json.number(pauses.get("pollGrowth"));
            interval = Math.min(grown, Json.number(polling.get("maximumIntervalSeconds")));
            return new Step("running", true, pause);
        }

        private Map<String, Object> decision(Exchange exchange, Brought brought) {
            for (Object row : Json.list(lifecycle.get(operation))) {
                if (fits(Json.object(row), exchange, brought)) {
                    return Json.object(row);
                }
            }
            throw new IllegalStateException("the table has no last row");
        }

        private boolean fits(Map<String, Object> row, Exchange exchange, Brought brought) {
            List<?> statuses = Json.list(row.get("statuses"));
            return exchange.event().equals(row.get("event"))
                    && (statuses.isEmpty() || statuses.contains((long) exchange.status()))
                    && row.getOrDefault("hundred", exchange.status() / 100 + "xx").equals(exchange.status() / 100 + "xx")
                    && row.getOrDefault("reason", brought.reason()).equals(brought.reason())
                    && !(row.containsKey("unnamed") && !brought.reason().isEmpty())
                    && row.getOrDefault("has", brought.has()).equals(brought.has());
        }
    }
}
