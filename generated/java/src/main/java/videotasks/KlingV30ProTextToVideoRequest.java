// Generated from specs/endpoints/kling_v3_0_pro/text_to_video.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a video of 3 to 15 seconds from a prompt or from one for each shot, with sound if wanted.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-t2v.md">https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-t2v.md</a>
 */
public final class KlingV30ProTextToVideoRequest extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-kling-v3.0-pro-t2v.md", "{}", "{\"/prompt required\": \"novita-markdown: the prompt is marked required; the same pages: several prompts are given in place of it, and never beside it; here holds: either the prompt or the list of several\", \"/multi_prompt type\": \"the pages of v3.0 Pro: a list of prompts, which would be texts; no type of an item is stated; sample calls on pages of HighwayAPI: an empty object stands in the list; the page of v3.0 Standard image to video: an item is an object that holds a prompt and a duration; here holds: any value, of which a text and such an object are the likely ones\"}");

    KlingV30ProTextToVideoRequest(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static KlingV30ProTextToVideoRequest fromJson(String json) {
        return new KlingV30ProTextToVideoRequest(Json.object(json));
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

    /** What <code>sound</code> is; null if it is left out or of another type. */
    public Boolean sound() {
        return Values.truth(member("sound"));
    }

    /** What <code>prompt</code> is; null if it is left out or of another type. */
    public String prompt() {
        return Values.string(member("prompt"));
    }

    /** What <code>duration</code> is; null if it is left out or of another type. */
    public Long duration() {
        return Values.asLong(member("duration"));
    }

    /** What <code>cfg_scale</code> is; null if it is left out or of another type. */
    public Double cfgScale() {
        return Values.number(member("cfg_scale"));
    }

    /** What <code>aspect_ratio</code> is; null if it is left out or of another type. */
    public AspectRatio aspectRatio() {
        return Values.choice(AspectRatio.values(), member("aspect_ratio"));
    }

    /** What <code>multi_prompt</code> is; null if it is left out or of another type. */
    public List<Object> multiPrompt() {
        return Values.list(member("multi_prompt"));
    }

    /** What <code>negative_prompt</code> is; null if it is left out or of another type. */
    public String negativePrompt() {
        return Values.string(member("negative_prompt"));
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
        private static final Set<String> NAMES = Values.names("[\"sound\", \"prompt\", \"duration\", \"cfg_scale\", \"aspect_ratio\", \"multi_prompt\", \"negative_prompt\"]");
        private static final List<Object> ASPECT_RATIO_VALUES = Values.listed("[\"16:9\", \"9:16\", \"1:1\"]");
        private static final String MULTI_PROMPT_SAYS = "One prompt describes the whole video, or several describe a shot each";

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            problems.areKnown(at, body, NAMES);
            value = Values.member(body, "sound");
            if (value != Values.ABSENT) {
                problems.isBoolean(at, "sound", value);
            }
            value = Values.member(body, "prompt");
            if (value != Values.ABSENT && problems.isString(at, "prompt", value)) {
                problems.lengthAtMost(at, "prompt", value, 2500L);
            }
            value = Values.member(body, "duration");
            if (value != Values.ABSENT
                    && problems.isInteger(at, "duration", value)
                    && problems.rangeAtLeast(at, "duration", value, 3L)) {
                problems.rangeAtMost(at, "duration", value, 15L);
            }
            value = Values.member(body, "cfg_scale");
            if (value != Values.ABSENT
                    && problems.isNumber(at, "cfg_scale", value)
                    && problems.rangeAtLeast(at, "cfg_scale", value, 0L)) {
                problems.rangeAtMost(at, "cfg_scale", value, 1L);
            }
            value = Values.member(body, "aspect_ratio");
            if (value != Values.ABSENT && problems.isString(at, "aspect_ratio", value)) {
                problems.isAmong(at, "aspect_ratio", value, ASPECT_RATIO_VALUES);
            }
            value = Values.member(body, "multi_prompt");
            if (value != Values.ABSENT) {
                problems.isArray(at, "multi_prompt", value);
            }
            value = Values.member(body, "negative_prompt");
            if (value != Values.ABSENT && problems.isString(at, "negative_prompt", value)) {
                problems.lengthAtMost(at, "negative_prompt", value, 2500L);
            }
            if (!body.containsKey("multi_prompt")) {
                value = Values.member(body, "prompt");
                if (value == Values.ABSENT) {
                    problems.isNeeded(at, "prompt", MULTI_PROMPT_SAYS);
                }
            }
            if (body.containsKey("prompt")) {
                value = Values.member(body, "multi_prompt");
                if (value != Values.ABSENT) {
                    problems.isExcluded(at, "multi_prompt", value, MULTI_PROMPT_SAYS);
                }
            }
        }
    }

    /** Collects the members; one that is not set is not sent. Null leaves one out again. */
    public static final class Builder extends Body.Builder<Builder> {
        private Builder() {}

        @Override
        public KlingV30ProTextToVideoRequest build() {
            return new KlingV30ProTextToVideoRequest(members());
        }

        /** <code>sound</code>. Whether sound is made along with the picture. Default: <code>false</code>. */
        public Builder sound(boolean value) {
            return set("sound", value);
        }

        /**
         * <code>prompt</code>. What the video shows, how things and the camera move and, where sound is made, what is
         * heard. At most 2500 characters. One prompt describes the whole video, or several describe a shot each. The
         * sources disagree on whether it is required: the prompt is marked required; several prompts are given in place
         * of it, and never beside it. Here holds: either the prompt or the list of several.
         */
        public Builder prompt(String value) {
            return set("prompt", value);
        }

        /** <code>duration</code>. Length of the video. In seconds. 3 to 15. Default: <code>5</code>. */
        public Builder duration(long value) {
            return set("duration", value);
        }

        /**
         * <code>cfg_scale</code>. How closely the video keeps to the prompt; the lower, the more natural its motion. 0
         * to 1. Default: <code>0.5</code>.
         */
        public Builder cfgScale(double value) {
            return set("cfg_scale", value);
        }

        /**
         * <code>aspect_ratio</code>. Width to height of the video. Allowed: <code>"16:9"</code>, <code>"9:16"</code>,
         * <code>"1:1"</code>. Default: <code>"16:9"</code>.
         */
        public Builder aspectRatio(AspectRatio value) {
            return set("aspect_ratio", value);
        }

        /**
         * <code>multi_prompt</code>. What happens in each shot of the video, one prompt after the other, in place of
         * the one prompt for all of it. Each item: One shot, as a text or as an object with a prompt and a duration. No
         * page states which. One prompt describes the whole video, or several describe a shot each. The sources
         * disagree on its type: a list of prompts, which would be texts; no type of an item is stated; an empty object
         * stands in the list; an item is an object that holds a prompt and a duration. Here holds: any value, of which
         * a text and such an object are the likely ones.
         */
        public Builder multiPrompt(List<?> value) {
            return set("multi_prompt", value);
        }

        /** As {@link #multiPrompt(List)}. */
        public Builder multiPrompt(Object... value) {
            return set("multi_prompt", value);
        }

        /** <code>negative_prompt</code>. What is to be seen and heard nowhere in the video. At most 2500 characters. */
        public Builder negativePrompt(String value) {
            return set("negative_prompt", value);
        }
    }

    /** Each value that <code>aspect_ratio</code> can have. */
    public enum AspectRatio implements Choice {
        /** <code>"16:9"</code>. */
        _16_9("16:9"),
        /** <code>"9:16"</code>. */
        _9_16("9:16"),
        /** <code>"1:1"</code>. */
        _1_1("1:1");

        private final String value;

        AspectRatio(String value) {
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
        public static AspectRatio of(String value) {
            return Values.chosen(values(), value);
        }
    }
}
