// Generated from specs/endpoints/grok_imagine/video_edit.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Changes a video as a prompt describes it.
 *
 * @see <a href="https://ppio.com/docs/models/reference-grok-imagine-video-edit">https://ppio.com/docs/models/reference-grok-imagine-video-edit</a>
 */
public final class GrokImagineVideoEditRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://ppio.com/docs/models/reference-grok-imagine-video-edit", "{}", "{}");

    GrokImagineVideoEditRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static GrokImagineVideoEditRequest fromJson(String json) {
        return new GrokImagineVideoEditRequest(Json.object(json));
    }

    /** Starts with no member at all. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with what is set here. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.start(toMap());
        return builder;
    }

    /** What <code>video</code> is; null if it is left out or of another type. */
    public String video() {
        return Values.string(member("video"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>resolution</code> is; null if it is left out or of another type. */
    public Resolution resolution() {
        return Values.choice(Resolution.values(), member("resolution"));
    }

    @Override
    Origin origin() {
        return ORIGIN;
    }

    @Override
    void check(Problems problems) {
        check(toMap(), Place.ROOT, problems);
    }

    static void check(Map<String, Object> body, Place at, Problems problems) {
        Rules.check(body, at, problems);
    }

    private static final class Rules {
        private static final Set<String> NAMES = Values.names("[\"video\", \"prompt\", \"resolution\"]");
        private static final Pattern VIDEO_BEGINS = Pattern.compile("^https?://");
        private static final String VIDEO_EXPECTED = "a URL of a video, length at most 8.7 seconds";
        private static final List<Object> RESOLUTION_VALUES = Values.listed("[\"480p\", \"720p\"]");

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "video");
            if (problems.isGiven(at, "video", value) && problems.isString(at, "video", value)) {
                problems.begins(at, "video", value, VIDEO_BEGINS, VIDEO_EXPECTED);
            }
            value = Values.member(body, "prompt");
            if (problems.isGiven(at, "prompt", value)
                    && problems.isString(at, "prompt", value)
                    && problems.lengthAtLeast(at, "prompt", value, 1L)) {
                problems.lengthAtMost(at, "prompt", value, 4096L);
            }
            value = Values.member(body, "resolution");
            if (value != Values.ABSENT && problems.isString(at, "resolution", value)) {
                problems.isAmong(at, "resolution", value, RESOLUTION_VALUES);
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public GrokImagineVideoEditRequest build() {
            return new GrokImagineVideoEditRequest(members());
        }

        /**
         * <code>video</code>, required. Address of the video to change. What is larger than 854x480 is scaled down to
         * it, and only its first 8 seconds are used. A URL of a video, length at most 8.7 seconds.
         */
        public Builder video(String value) {
            return set("video", value);
        }

        /** <code>prompt</code>, required. What shall change in the video. 1 to 4096 characters. */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /**
         * <code>resolution</code>. Height of the video in lines. Allowed: <code>"480p"</code>, <code>"720p"</code>.
         * Default: <code>"480p"</code>.
         */
        public Builder resolution(Resolution value) {
            return set("resolution", value);
        }
    }

    /** Each value that <code>resolution</code> can have. */
    public enum Resolution implements Choice {
        /** <code>"480p"</code>. */
        _480P("480p"),
        /** <code>"720p"</code>. */
        _720P("720p");

        private final String value;

        Resolution(String value) {
            this.value = value;
        }

        @Override
        public String value() {
            return value;
        }

        /**
         * The constant of a value.
         *
         * @throws IllegalArgumentException if there is none
         */
        public static Resolution of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
