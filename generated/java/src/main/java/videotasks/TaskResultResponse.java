// Generated from specs/types/task_result.yaml: edit there, then run `make generate`.
package videotasks;

import java.util.List;
import java.util.Map;

/**
 * State of a task and, once it has succeeded, where its files are.
 *
 * @see <a href="https://novita.ai/docs/api-reference/model-apis-task-result">https://novita.ai/docs/api-reference/model-apis-task-result</a>
 */
public final class TaskResultResponse extends Body {
    static final Origin ORIGIN = Origin.of("https://novita.ai/docs/api-reference/model-apis-task-result", "{}", "{\"/videos/items/video_url_ttl type\": \"novita: lifetimes of videos and sounds are texts, that of an image is an integer; the examples show both; the vendor's own client: every lifetime is read as an integer; here holds: a number or a text of digits, for videos, images and sounds alike; null counts as left out\", \"/extra/seed type\": \"novita: the seed and the debug times are texts; the vendor's own client: they are read as integers; here holds: a number or a text of digits; null counts as left out\"}");

    TaskResultResponse(Map<String, Object> members) {
        super(members);
    }

    /**
     * Reads it from JSON, right or not.
     *
     * @throws IllegalArgumentException if the text is not a JSON object
     */
    public static TaskResultResponse fromJson(String json) {
        return new TaskResultResponse(Json.object(json));
    }

    /** What <code>task</code> is; null if it is left out or of another type. */
    public TaskResultTask task() {
        return Values.object(member("task"), TaskResultTask::new);
    }

    /** What <code>videos</code> is; null if it is left out or of another type. */
    public List<TaskResultVideo> videos() {
        return Values.list(member("videos"), item -> Values.object(item, TaskResultVideo::new));
    }

    /** What <code>images</code> is; null if it is left out or of another type. */
    public List<TaskResultImage> images() {
        return Values.list(member("images"), item -> Values.object(item, TaskResultImage::new));
    }

    /** What <code>audios</code> is; null if it is left out or of another type. */
    public List<TaskResultAudio> audios() {
        return Values.list(member("audios"), item -> Values.object(item, TaskResultAudio::new));
    }

    /** What <code>extra</code> is; null if it is left out or of another type. */
    public TaskResultExtra extra() {
        return Values.object(member("extra"), TaskResultExtra::new);
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
        static void check(Map<String, Object> body, Place at, Problems problems) {
            Object value;
            value = Values.member(body, "task");
            if (problems.isGiven(at, "task", value) && problems.isObject(at, "task", value)) {
                TaskResultTask.check(Values.members(value), at.to("task"), problems);
            }
            value = Values.member(body, "videos");
            if (value != Values.ABSENT && problems.isArray(at, "videos", value)) {
                Place in = at.to("videos");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isObject(in, index, item)) {
                        TaskResultVideo.check(Values.members(item), in.to(index), problems);
                    }
                }
            }
            value = Values.member(body, "images");
            if (value != Values.ABSENT && problems.isArray(at, "images", value)) {
                Place in = at.to("images");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isObject(in, index, item)) {
                        TaskResultImage.check(Values.members(item), in.to(index), problems);
                    }
                }
            }
            value = Values.member(body, "audios");
            if (value != Values.ABSENT && problems.isArray(at, "audios", value)) {
                Place in = at.to("audios");
                List<?> items = Values.items(value);
                for (int index = 0; index < items.size(); index++) {
                    Object item = items.get(index);
                    if (problems.isObject(in, index, item)) {
                        TaskResultAudio.check(Values.members(item), in.to(index), problems);
                    }
                }
            }
            value = Values.member(body, "extra");
            if (value != Values.ABSENT && problems.isObject(at, "extra", value)) {
                TaskResultExtra.check(Values.members(value), at.to("extra"), problems);
            }
        }
    }

    /** Some of the values that <code>audio_type</code> can have. */
    public static final class AudioType {
        /** <code>"wav"</code>. */
        public static final String WAV = "wav";

        private AudioType() {}
    }

    /** Some of the values that <code>image_type</code> can have. */
    public static final class ImageType {
        /** <code>"jpeg"</code>. */
        public static final String JPEG = "jpeg";
        /** <code>"png"</code>. */
        public static final String PNG = "png";
        /** <code>"webp"</code>. */
        public static final String WEBP = "webp";

        private ImageType() {}
    }

    /** Some of the values that <code>video_type</code> can have. */
    public static final class VideoType {
        /** <code>"mp4"</code>. */
        public static final String MP4 = "mp4";
        /** <code>"gif"</code>. */
        public static final String GIF = "gif";

        private VideoType() {}
    }

    /** Some of the values that <code>status</code> can have. */
    public static final class Status {
        /** <code>"TASK_STATUS_QUEUED"</code>. */
        public static final String TASK_STATUS_QUEUED = "TASK_STATUS_QUEUED";
        /** <code>"TASK_STATUS_PROCESSING"</code>. */
        public static final String TASK_STATUS_PROCESSING = "TASK_STATUS_PROCESSING";
        /** <code>"TASK_STATUS_SUCCEED"</code>. */
        public static final String TASK_STATUS_SUCCEED = "TASK_STATUS_SUCCEED";
        /** <code>"TASK_STATUS_FAILED"</code>. */
        public static final String TASK_STATUS_FAILED = "TASK_STATUS_FAILED";

        private Status() {}
    }

    /** What the platform notes about the handling of the task. */
    public static final class TaskResultDebugInfo extends Body {
        TaskResultDebugInfo(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static TaskResultDebugInfo fromJson(String json) {
            return new TaskResultDebugInfo(Json.object(json));
        }

        /** What <code>request_info</code> is; null if it is left out or of another type. */
        public Object requestInfo() {
            return member("request_info");
        }

        /** What <code>submit_time_ms</code> is; null if it is left out or of another type. */
        public Object submitTimeMs() {
            return member("submit_time_ms");
        }

        /** What <code>execute_time_ms</code> is; null if it is left out or of another type. */
        public Object executeTimeMs() {
            return member("execute_time_ms");
        }

        /** What <code>complete_time_ms</code> is; null if it is left out or of another type. */
        public Object completeTimeMs() {
            return member("complete_time_ms");
        }

        @Override
        Origin origin() {
            return ORIGIN.inner();
        }

        @Override
        void check(Problems problems) {
            check(toMap(), Place.ROOT, problems);
        }

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Rules.check(body, at, problems);
        }

        private static final class Rules {
            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                value = Values.member(body, "submit_time_ms");
                if (value != Values.ABSENT && value != null) {
                    problems.isOneOf(at, "submit_time_ms", value, "number", "string");
                }
                value = Values.member(body, "execute_time_ms");
                if (value != Values.ABSENT && value != null) {
                    problems.isOneOf(at, "execute_time_ms", value, "number", "string");
                }
                value = Values.member(body, "complete_time_ms");
                if (value != Values.ABSENT && value != null) {
                    problems.isOneOf(at, "complete_time_ms", value, "number", "string");
                }
            }
        }
}

    /** Additions that some models and providers make. */
    public static final class TaskResultExtra extends Body {
        TaskResultExtra(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static TaskResultExtra fromJson(String json) {
            return new TaskResultExtra(Json.object(json));
        }

        /** What <code>seed</code> is; null if it is left out or of another type. */
        public Object seed() {
            return member("seed");
        }

        /** What <code>enable_nsfw_detection</code> is; null if it is left out or of another type. */
        public Boolean enableNsfwDetection() {
            return Values.truth(member("enable_nsfw_detection"));
        }

        /** What <code>debug_info</code> is; null if it is left out or of another type. */
        public TaskResultDebugInfo debugInfo() {
            return Values.object(member("debug_info"), TaskResultDebugInfo::new);
        }

        @Override
        Origin origin() {
            return ORIGIN.inner();
        }

        @Override
        void check(Problems problems) {
            check(toMap(), Place.ROOT, problems);
        }

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Rules.check(body, at, problems);
        }

        private static final class Rules {
            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                value = Values.member(body, "seed");
                if (value != Values.ABSENT && value != null) {
                    problems.isOneOf(at, "seed", value, "number", "string");
                }
                value = Values.member(body, "enable_nsfw_detection");
                if (value != Values.ABSENT) {
                    problems.isBoolean(at, "enable_nsfw_detection", value);
                }
                value = Values.member(body, "debug_info");
                if (value != Values.ABSENT && problems.isObject(at, "debug_info", value)) {
                    TaskResultDebugInfo.check(Values.members(value), at.to("debug_info"), problems);
                }
            }
        }
}

    /** What is said in a sound, and when. */
    public static final class TaskResultAudioMetadata extends Body {
        TaskResultAudioMetadata(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static TaskResultAudioMetadata fromJson(String json) {
            return new TaskResultAudioMetadata(Json.object(json));
        }

        /** What <code>text</code> is; null if it is left out or of another type. */
        public Object text() {
            return member("text");
        }

        /** What <code>start_time</code> is; null if it is left out or of another type. */
        public Object startTime() {
            return member("start_time");
        }

        /** What <code>end_time</code> is; null if it is left out or of another type. */
        public Object endTime() {
            return member("end_time");
        }

        @Override
        Origin origin() {
            return ORIGIN.inner();
        }

        @Override
        void check(Problems problems) {
            check(toMap(), Place.ROOT, problems);
        }

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Rules.check(body, at, problems);
        }

        private static final class Rules {
            static void check(Map<String, Object> body, Place at, Problems problems) {
            }
        }
}

    /** One sound. */
    public static final class TaskResultAudio extends Body {
        TaskResultAudio(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static TaskResultAudio fromJson(String json) {
            return new TaskResultAudio(Json.object(json));
        }

        /** What <code>audio_url</code> is; null if it is left out or of another type. */
        public String audioUrl() {
            return Values.string(member("audio_url"));
        }

        /** What <code>audio_url_ttl</code> is; null if it is left out or of another type. */
        public Object audioUrlTtl() {
            return member("audio_url_ttl");
        }

        /** What <code>audio_type</code> is; null if it is left out or of another type. */
        public String audioType() {
            return Values.string(member("audio_type"));
        }

        /** What <code>audio_metadata</code> is; null if it is left out or of another type. */
        public TaskResultAudioMetadata audioMetadata() {
            return Values.object(member("audio_metadata"), TaskResultAudioMetadata::new);
        }

        @Override
        Origin origin() {
            return ORIGIN.inner();
        }

        @Override
        void check(Problems problems) {
            check(toMap(), Place.ROOT, problems);
        }

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Rules.check(body, at, problems);
        }

        private static final class Rules {
            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                value = Values.member(body, "audio_url");
                if (value != Values.ABSENT) {
                    problems.isString(at, "audio_url", value);
                }
                value = Values.member(body, "audio_url_ttl");
                if (value != Values.ABSENT && value != null) {
                    problems.isOneOf(at, "audio_url_ttl", value, "number", "string");
                }
                value = Values.member(body, "audio_type");
                if (value != Values.ABSENT) {
                    problems.isString(at, "audio_type", value);
                }
                value = Values.member(body, "audio_metadata");
                if (value != Values.ABSENT && problems.isObject(at, "audio_metadata", value)) {
                    TaskResultAudioMetadata.check(Values.members(value), at.to("audio_metadata"), problems);
                }
            }
        }
}

    /** One image. */
    public static final class TaskResultImage extends Body {
        TaskResultImage(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static TaskResultImage fromJson(String json) {
            return new TaskResultImage(Json.object(json));
        }

        /** What <code>image_url</code> is; null if it is left out or of another type. */
        public String imageUrl() {
            return Values.string(member("image_url"));
        }

        /** What <code>image_url_ttl</code> is; null if it is left out or of another type. */
        public Object imageUrlTtl() {
            return member("image_url_ttl");
        }

        /** What <code>image_type</code> is; null if it is left out or of another type. */
        public String imageType() {
            return Values.string(member("image_type"));
        }

        @Override
        Origin origin() {
            return ORIGIN.inner();
        }

        @Override
        void check(Problems problems) {
            check(toMap(), Place.ROOT, problems);
        }

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Rules.check(body, at, problems);
        }

        private static final class Rules {
            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                value = Values.member(body, "image_url");
                if (value != Values.ABSENT) {
                    problems.isString(at, "image_url", value);
                }
                value = Values.member(body, "image_url_ttl");
                if (value != Values.ABSENT && value != null) {
                    problems.isOneOf(at, "image_url_ttl", value, "number", "string");
                }
                value = Values.member(body, "image_type");
                if (value != Values.ABSENT) {
                    problems.isString(at, "image_type", value);
                }
            }
        }
}

    /** One video. */
    public static final class TaskResultVideo extends Body {
        TaskResultVideo(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static TaskResultVideo fromJson(String json) {
            return new TaskResultVideo(Json.object(json));
        }

        /** What <code>video_url</code> is; null if it is left out or of another type. */
        public String videoUrl() {
            return Values.string(member("video_url"));
        }

        /** What <code>video_url_ttl</code> is; null if it is left out or of another type. */
        public Object videoUrlTtl() {
            return member("video_url_ttl");
        }

        /** What <code>video_type</code> is; null if it is left out or of another type. */
        public String videoType() {
            return Values.string(member("video_type"));
        }

        @Override
        Origin origin() {
            return ORIGIN.inner();
        }

        @Override
        void check(Problems problems) {
            check(toMap(), Place.ROOT, problems);
        }

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Rules.check(body, at, problems);
        }

        private static final class Rules {
            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                value = Values.member(body, "video_url");
                if (value != Values.ABSENT) {
                    problems.isString(at, "video_url", value);
                }
                value = Values.member(body, "video_url_ttl");
                if (value != Values.ABSENT && value != null) {
                    problems.isOneOf(at, "video_url_ttl", value, "number", "string");
                }
                value = Values.member(body, "video_type");
                if (value != Values.ABSENT) {
                    problems.isString(at, "video_type", value);
                }
            }
        }
}

    /** The task itself. */
    public static final class TaskResultTask extends Body {
        TaskResultTask(Map<String, Object> members) {
            super(members);
        }

        /**
         * Reads it from JSON, right or not.
         *
         * @throws IllegalArgumentException if the text is not a JSON object
         */
        public static TaskResultTask fromJson(String json) {
            return new TaskResultTask(Json.object(json));
        }

        /** What <code>task_id</code> is; null if it is left out or of another type. */
        public String taskId() {
            return Values.string(member("task_id"));
        }

        /** What <code>status</code> is; null if it is left out or of another type. */
        public String status() {
            return Values.string(member("status"));
        }

        /** What <code>reason</code> is; null if it is left out or of another type. */
        public String reason() {
            return Values.string(member("reason"));
        }

        /** What <code>task_type</code> is; null if it is left out or of another type. */
        public String taskType() {
            return Values.string(member("task_type"));
        }

        /** What <code>eta</code> is; null if it is left out or of another type. */
        public Double eta() {
            return Values.number(member("eta"));
        }

        /** What <code>progress_percent</code> is; null if it is left out or of another type. */
        public Double progressPercent() {
            return Values.number(member("progress_percent"));
        }

        @Override
        Origin origin() {
            return ORIGIN.inner();
        }

        @Override
        void check(Problems problems) {
            check(toMap(), Place.ROOT, problems);
        }

        static void check(Map<String, Object> body, Place at, Problems problems) {
            Rules.check(body, at, problems);
        }

        private static final class Rules {
            static void check(Map<String, Object> body, Place at, Problems problems) {
                Object value;
                value = Values.member(body, "task_id");
                if (problems.isGiven(at, "task_id", value)) {
                    problems.isString(at, "task_id", value);
                }
                value = Values.member(body, "status");
                if (problems.isGiven(at, "status", value)) {
                    problems.isString(at, "status", value);
                }
                value = Values.member(body, "reason");
                if (value != Values.ABSENT) {
                    problems.isString(at, "reason", value);
                }
                value = Values.member(body, "task_type");
                if (value != Values.ABSENT) {
                    problems.isString(at, "task_type", value);
                }
                value = Values.member(body, "eta");
                if (value != Values.ABSENT) {
                    problems.isNumber(at, "eta", value);
                }
                value = Values.member(body, "progress_percent");
                if (value != Values.ABSENT) {
                    problems.isNumber(at, "progress_percent", value);
                }
            }
        }
}
}
