// Code generated from specs; DO NOT EDIT.
// Generated from specs/endpoints/vidu_q2_pro_fast/reference_to_video.yaml: edit there, then run `make generate`.

package videotasks

// ViduQ2ProFastReferenceToVideoRequest: Makes a video from a prompt and subjects, each shown by
// reference images or videos.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md
type ViduQ2ProFastReferenceToVideoRequest struct {
	// Bgm: Adds background music. Default: false.
	Bgm *bool `json:"bgm,omitempty"`

	// Seed: Makes a result repeatable, as the same seed gives similar videos. Left out, the platform
	// picks one at random.
	Seed *int64 `json:"seed,omitempty"`

	// Audio: Generates sound along with the picture. Default: false.
	Audio *bool `json:"audio,omitempty"`

	// Prompt: What the video shows. Subjects are called @1, @2 and so on, by their place in the list.
	// At most 2000 characters. Required.
	Prompt string `json:"prompt"`

	// Duration: Length of the video. In seconds. Allowed: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10. Required.
	// Default: 5. The sources disagree on whether it is required: duration is marked required; it has
	// a default, 5; on the start-end pages it has the same one and is optional. Here holds: a body
	// must have it; the client fills in the default and always sends it.
	Duration ViduQ2ProFastReferenceToVideoDuration `json:"duration"`

	// Subjects: Who or what appears in the video. At least 1 item. Required. Not stated by the
	// platform's pages: at most 7 items (upstream Vidu takes 1 to 7 subjects). Each item: One subject.
	// The page names its fields in passing and states no more about them. The sources disagree on
	// whether it is required: subjects is required and has at least one item; the summary speaks of a
	// mode without subjects. Here holds: subjects is required. The sources disagree on whether it
	// exists (of `videos`): a subject has a name, images and a voice_id; a subject has a name, images,
	// videos and a voice_id. Here holds: a subject may have videos.
	Subjects []ViduQ2ProFastSubject `json:"subjects"`

	// Watermark: Puts a watermark on the video. Default: false.
	Watermark *bool `json:"watermark,omitempty"`

	// Resolution: Height of the video in lines. Allowed: "720p", "1080p". Default: "720p".
	Resolution *ViduQ2ProFastReferenceToVideoResolution `json:"resolution,omitempty"`

	// AspectRatio: Width to height of the video. The page gives examples and no closed list. For
	// example "16:9", "9:16", "1:1". The sources disagree on its list of values: these ratios are
	// examples of what may be given; the ratios are a closed list. Here holds: an open list here.
	AspectRatio *string `json:"aspect_ratio,omitempty"`

	// MovementAmplitude: How much things move in the video. Allowed: "auto", "small", "medium",
	// "high". The model may pay no heed to how much things shall move (no page of the platform states
	// it: upstream Vidu says so for text and reference to video of Q2). The sources disagree on its
	// values: the strongest movement is called high; it is called large; upstream adds that on Q2 text
	// and reference it has no effect at all. Here holds: high.
	MovementAmplitude *ViduQ2ProFastReferenceToVideoMovementAmplitude `json:"movement_amplitude,omitempty"`
}

// ViduQ2ProFastReferenceToVideoDuration is one of the constants of this type.
type ViduQ2ProFastReferenceToVideoDuration int64

const (
	ViduQ2ProFastReferenceToVideoDuration1  ViduQ2ProFastReferenceToVideoDuration = 1
	ViduQ2ProFastReferenceToVideoDuration2  ViduQ2ProFastReferenceToVideoDuration = 2
	ViduQ2ProFastReferenceToVideoDuration3  ViduQ2ProFastReferenceToVideoDuration = 3
	ViduQ2ProFastReferenceToVideoDuration4  ViduQ2ProFastReferenceToVideoDuration = 4
	ViduQ2ProFastReferenceToVideoDuration5  ViduQ2ProFastReferenceToVideoDuration = 5
	ViduQ2ProFastReferenceToVideoDuration6  ViduQ2ProFastReferenceToVideoDuration = 6
	ViduQ2ProFastReferenceToVideoDuration7  ViduQ2ProFastReferenceToVideoDuration = 7
	ViduQ2ProFastReferenceToVideoDuration8  ViduQ2ProFastReferenceToVideoDuration = 8
	ViduQ2ProFastReferenceToVideoDuration9  ViduQ2ProFastReferenceToVideoDuration = 9
	ViduQ2ProFastReferenceToVideoDuration10 ViduQ2ProFastReferenceToVideoDuration = 10
)

// ViduQ2ProFastReferenceToVideoResolution is one of the constants of this type.
type ViduQ2ProFastReferenceToVideoResolution string

const (
	ViduQ2ProFastReferenceToVideoResolution720p  ViduQ2ProFastReferenceToVideoResolution = "720p"
	ViduQ2ProFastReferenceToVideoResolution1080p ViduQ2ProFastReferenceToVideoResolution = "1080p"
)

// ViduQ2ProFastReferenceToVideoMovementAmplitude is one of the constants of this type.
type ViduQ2ProFastReferenceToVideoMovementAmplitude string

const (
	ViduQ2ProFastReferenceToVideoMovementAmplitudeAuto   ViduQ2ProFastReferenceToVideoMovementAmplitude = "auto"
	ViduQ2ProFastReferenceToVideoMovementAmplitudeSmall  ViduQ2ProFastReferenceToVideoMovementAmplitude = "small"
	ViduQ2ProFastReferenceToVideoMovementAmplitudeMedium ViduQ2ProFastReferenceToVideoMovementAmplitude = "medium"
	ViduQ2ProFastReferenceToVideoMovementAmplitudeHigh   ViduQ2ProFastReferenceToVideoMovementAmplitude = "high"
)

// NewViduQ2ProFastReferenceToVideoRequest has all that a request needs; Duration as the
// documentation's default has it.
func NewViduQ2ProFastReferenceToVideoRequest(prompt string, subjects []ViduQ2ProFastSubject) ViduQ2ProFastReferenceToVideoRequest {
	return ViduQ2ProFastReferenceToVideoRequest{Prompt: prompt, Duration: ViduQ2ProFastReferenceToVideoDuration5, Subjects: subjects}
}

// Endpoint is the identifier of the endpoint that takes the request.
func (ViduQ2ProFastReferenceToVideoRequest) Endpoint() string {
	return "vidu_q2_pro_fast.reference_to_video"
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2ProFastReferenceToVideoRequest) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ProFastReferenceToVideoRequest) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; what the type cannot hold is an error: members of other types, unknown or missing ones.
func (r *ViduQ2ProFastReferenceToVideoRequest) UnmarshalJSON(text []byte) error {
	return readStrictly(text, r, r.read)
}

func (r ViduQ2ProFastReferenceToVideoRequest) members() map[string]any {
	members := map[string]any{}
	put(members, "bgm", r.Bgm, ofBoolean)
	put(members, "seed", r.Seed, ofInteger[int64])
	put(members, "audio", r.Audio, ofBoolean)
	members["prompt"] = ofText[string](r.Prompt)
	members["duration"] = ofInteger[ViduQ2ProFastReferenceToVideoDuration](r.Duration)
	putList(members, "subjects", r.Subjects, ofList(ofObject[ViduQ2ProFastSubject]))
	put(members, "watermark", r.Watermark, ofBoolean)
	put(members, "resolution", r.Resolution, ofText[ViduQ2ProFastReferenceToVideoResolution])
	put(members, "aspect_ratio", r.AspectRatio, ofText[string])
	put(members, "movement_amplitude", r.MovementAmplitude, ofText[ViduQ2ProFastReferenceToVideoMovementAmplitude])
	return members
}

func (r *ViduQ2ProFastReferenceToVideoRequest) read(members map[string]any) error {
	return first(
		takePtr(members, "bgm", &r.Bgm, toBoolean),
		takePtr(members, "seed", &r.Seed, toInteger[int64]),
		takePtr(members, "audio", &r.Audio, toBoolean),
		take(members, "prompt", &r.Prompt, toText[string]),
		take(members, "duration", &r.Duration, toInteger[ViduQ2ProFastReferenceToVideoDuration]),
		take(members, "subjects", &r.Subjects, toList(toObject[ViduQ2ProFastSubject])),
		takePtr(members, "watermark", &r.Watermark, toBoolean),
		takePtr(members, "resolution", &r.Resolution, toText[ViduQ2ProFastReferenceToVideoResolution]),
		takePtr(members, "aspect_ratio", &r.AspectRatio, toText[string]),
		takePtr(members, "movement_amplitude", &r.MovementAmplitude, toText[ViduQ2ProFastReferenceToVideoMovementAmplitude]),
	)
}

func (ViduQ2ProFastReferenceToVideoRequest) check(c *checker, body map[string]any, at pointer) {
	c.closed(at, body, namesViduQ2ProFastReferenceToVideoRequest)
	if value, given := body["bgm"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("bgm"), "boolean", value)
		}
	}
	if value, given := body["seed"]; given {
		if _, ok := asInteger(value); !ok {
			c.wrongType(at.member("seed"), "integer", value)
		}
	}
	if value, given := body["audio"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("audio"), "boolean", value)
		}
	}
	if value, given := body["prompt"]; !given {
		c.required(at.member("prompt"))
	} else if text, ok := value.(string); !ok {
		c.wrongType(at.member("prompt"), "string", value)
	} else if characters(text) > 2000 {
		c.length(at.member("prompt"), "maxLength", 2000, text)
	}
	if value, given := body["duration"]; !given {
		c.required(at.member("duration"))
	} else if number, ok := asInteger(value); !ok {
		c.wrongType(at.member("duration"), "integer", value)
	} else if !among(number, allowedViduQ2ProFastReferenceToVideoRequest_Duration...) {
		c.enum(at.member("duration"), number, allowedViduQ2ProFastReferenceToVideoRequest_Duration)
	}
	if value, given := body["subjects"]; !given {
		c.required(at.member("subjects"))
	} else if items, ok := value.([]any); !ok {
		c.wrongType(at.member("subjects"), "array", value)
	} else {
		if len(items) < 1 {
			c.items(at.member("subjects"), "minItems", 1, items)
		}
		for index, item := range items {
			if members1, ok := item.(map[string]any); !ok {
				c.wrongType(at.member("subjects").item(index), "object", item)
			} else {
				ViduQ2ProFastSubject{}.check(c, members1, at.member("subjects").item(index))
			}
		}
	}
	if value, given := body["watermark"]; given {
		if _, ok := value.(bool); !ok {
			c.wrongType(at.member("watermark"), "boolean", value)
		}
	}
	if value, given := body["resolution"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("resolution"), "string", value)
		} else if !among(text, allowedViduQ2ProFastReferenceToVideoRequest_Resolution...) {
			c.enum(at.member("resolution"), text, allowedViduQ2ProFastReferenceToVideoRequest_Resolution)
		}
	}
	if value, given := body["aspect_ratio"]; given {
		if _, ok := value.(string); !ok {
			c.wrongType(at.member("aspect_ratio"), "string", value)
		}
	}
	if value, given := body["movement_amplitude"]; given {
		if text, ok := value.(string); !ok {
			c.wrongType(at.member("movement_amplitude"), "string", value)
		} else if !among(text, allowedViduQ2ProFastReferenceToVideoRequest_MovementAmplitude...) {
			c.enum(at.member("movement_amplitude"), text, allowedViduQ2ProFastReferenceToVideoRequest_MovementAmplitude)
		}
	}
}

func (ViduQ2ProFastReferenceToVideoRequest) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md",
		[]string{"/subjects/items/videos", "https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast"},
		[]string{"/subjects required", "novita-markdown: subjects is required and has at least one item; novita-markdown: the summary speaks of a mode without subjects; here holds: subjects is required", "/duration required", "the pages of the Q2 text, reference and image endpoints: duration is marked required; the same pages: it has a default, 5; on the start-end pages it has the same one and is optional; here holds: a body must have it; the client fills in the default and always sends it", "/movement_amplitude enum", "the pages of the Q2 text, reference and image endpoints: the strongest movement is called high; upstream Vidu and the pages of 2.0, Q1 and the start-end endpoints: it is called large; upstream adds that on Q2 text and reference it has no effect at all; here holds: high"},
	}
}

var namesViduQ2ProFastReferenceToVideoRequest = []string{"bgm", "seed", "audio", "prompt", "duration", "subjects", "watermark", "resolution", "aspect_ratio", "movement_amplitude"}

var allowedViduQ2ProFastReferenceToVideoRequest_Duration = []any{Number("1"), Number("2"), Number("3"), Number("4"), Number("5"), Number("6"), Number("7"), Number("8"), Number("9"), Number("10")}

var allowedViduQ2ProFastReferenceToVideoRequest_Resolution = []any{"720p", "1080p"}

var allowedViduQ2ProFastReferenceToVideoRequest_MovementAmplitude = []any{"auto", "small", "medium", "high"}

// ViduQ2ProFastReferenceToVideoResponse: Answer to a submit: the task that was made.
//
// Its page is https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md
type ViduQ2ProFastReferenceToVideoResponse struct {
	// TaskID: Identifier of the task; ask for the result with it. Required.
	TaskID string `json:"task_id"`

	// AdditionalProperties are members that no page names.
	AdditionalProperties map[string]any `json:"-"`
}

// Validate returns every rule that the body breaks as it would be sent; none if it is right.
func (r ViduQ2ProFastReferenceToVideoResponse) Validate() []Problem {
	return problemsOf(r, r.members())
}

// MarshalJSON writes the members that are set.
func (r ViduQ2ProFastReferenceToVideoResponse) MarshalJSON() ([]byte, error) {
	return encoded(r.members())
}

// UnmarshalJSON reads a JSON object; members of other types are an error, and null counts as left out.
func (r *ViduQ2ProFastReferenceToVideoResponse) UnmarshalJSON(text []byte) error {
	return read(text, r.read)
}

func (r ViduQ2ProFastReferenceToVideoResponse) members() map[string]any {
	members := map[string]any{}
	members["task_id"] = ofText[string](r.TaskID)
	putMore(members, r.AdditionalProperties)
	return members
}

func (r *ViduQ2ProFastReferenceToVideoResponse) read(members map[string]any) error {
	return first(
		take(members, "task_id", &r.TaskID, toText[string]),
		takeMore(members, namesViduQ2ProFastReferenceToVideoResponse, &r.AdditionalProperties),
	)
}

func (ViduQ2ProFastReferenceToVideoResponse) check(c *checker, body map[string]any, at pointer) {
	if value, given := body["task_id"]; !given {
		c.required(at.member("task_id"))
	} else if _, ok := value.(string); !ok {
		c.wrongType(at.member("task_id"), "string", value)
	}
}

func (ViduQ2ProFastReferenceToVideoResponse) pages() pages {
	return pages{
		"https://novita.ai/docs/api-reference/model-apis-viduq2-pro-fast.md",
		nil,
		[]string{"/task_id required", "novita-markdown: the field is marked as not required; novita-rendered: the field has no mark; the pages of every other endpoint: it is required; here holds: required"},
	}
}

var namesViduQ2ProFastReferenceToVideoResponse = []string{"task_id"}
